/** Letting a finding stand until its sentence changes: the reason is asked for here, the server writes it down. */
import { commands, languages as editorLanguages, window, type Disposable } from 'vscode';
import type { ExecuteCommandMiddleware } from 'vscode-languageclient';
import type { Dismiss, Pruned, ServerCommand } from '../../server/src/lsp/protocol';
import { activeArticle, articleEditor } from './newslint';

const DISMISS: ServerCommand = 'newslint.dismiss';
const PRUNE: ServerCommand = 'newslint.pruneDismissals';

/** Stands between the editor and the commands that the server carries out. */
export const dismissalMiddleware: ExecuteCommandMiddleware = {
  async executeCommand(command, args, next) {
    const [dismiss] = args as [Dismiss?]; // what this command is given
    if (command === DISMISS && dismiss !== undefined && dismiss.reason === undefined) {
      const reason = await window.showInputBox({ title: `Dismiss: ${dismiss.rule.replaceAll('-', ' ')}`, prompt: 'Why does it stand? Kept with the dismissal until the sentence changes; may be empty.' });
      return reason === undefined ? undefined : (next(command, [{ ...dismiss, reason }]) as Promise<unknown>);
    }
    const result = (await next(command, args)) as unknown;
    if (command === PRUNE) {
      const { removed, kept } = result as Pruned; // the server's answer to this command
      void window.showInformationMessage(`Newslint: ${removed} stale ${removed === 1 ? 'dismissal' : 'dismissals'} removed, ${kept} kept.`);
    }
    return result;
  },
};

/** `Newslint: Dismiss Findings Here`: those at the cursor. */
export function offerDismissing(): Disposable {
  return commands.registerCommand('newslint.dismissHere', async () => {
    const article = activeArticle();
    const cursor = articleEditor()?.selection.active;
    if (article === undefined || cursor === undefined) return;
    const here = editorLanguages.getDiagnostics(article.uri).filter(({ source, range }) => source === 'newslint' && range.contains(cursor));
    if (here.length === 0) void window.showInformationMessage('Newslint: put the cursor on an underlined finding first.');
    for (const { code, range } of here) {
      const { start, end } = range;
      const rule = String(typeof code === 'object' ? code.value : code);
      const dismiss: Dismiss = { uri: article.uri.toString(), rule, range: { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } } };
      await commands.executeCommand(DISMISS, dismiss);
    }
  });
}
