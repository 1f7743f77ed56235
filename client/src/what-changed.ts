/** `Newslint: Show What Changed`: the article beside what it is after cleaning, as the editor's own diff. */
import { commands, Disposable, EventEmitter, Uri, window, workspace } from 'vscode';
import { activeArticle, CLEANED, nameOf, type Newslint } from './newslint';

export function showWhatChanged({ ask, onLinted }: Newslint): Disposable {
  const changed = new EventEmitter<Uri>();
  const cleaned = (uri: string) => ask('newslint/cleaned', { uri });
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(CLEANED, { onDidChange: changed.event, provideTextDocumentContent: async (uri) => (await cleaned(uri.query))?.text }),
    onLinted(({ uri }) => {
      const open = workspace.textDocuments.find((document) => document.uri.scheme === CLEANED && document.uri.query === uri);
      if (open !== undefined) changed.fire(open.uri);
    }),
    // The code lens names the article; the palette means the one in the active editor.
    commands.registerCommand('newslint.showWhatChanged', async (article: string | undefined = activeArticle()?.uri.toString()) => {
      if (article === undefined) return;
      const uri = Uri.parse(article);
      const name = nameOf(uri);
      const summary = (await cleaned(article))?.summary ?? '';
      if (summary === '') void window.showInformationMessage(`Newslint: cleaning changes nothing in ${name}.`);
      else await commands.executeCommand('vscode.diff', uri, Uri.from({ scheme: CLEANED, path: uri.path, query: article }), `${name}: before and after cleaning (${summary})`);
    }),
  );
}
