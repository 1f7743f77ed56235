/** The lens above the first line: what stands between the article and print. */
import { CodeLensRefreshRequest, type CodeLens, type Connection } from 'vscode-languageserver';
import type { Finding } from '../core/index';
import { answer, notice } from './answer';
import { countForGate, gateInWords } from './features/gate';
import type { ClientCommand } from './protocol';
import type { Session } from './session';

export function answerCodeLens(connection: Connection, session: Session): void {
  connection.onCodeLens(
    answer<{ readonly textDocument: { readonly uri: string } }, CodeLens[]>(session.conversation, 'textDocument/codeLens', [], async ({ textDocument: { uri } }) => {
      session.lenses.delete(uri);
      const opened = await session.open(uri);
      if (!opened?.reading.holding.preferences.publishGate) return [];
      const counts = countForGate(opened.reading.findings);
      const title = gateInWords(counts);
      session.lenses.set(uri, title);
      const showsChange = counts.fixable > 0 && session.client.commands.includes(SHOW_WHAT_CHANGED);
      return [{ range: START, command: { title, ...(showsChange ? { command: SHOW_WHAT_CHANGED, arguments: [uri] } : { command: '' }) } }];
    }),
  );
}

/**
 * Has the lens asked for again where what was last said in it no longer holds. An editor asks after every change by itself,
 * but now and then goes on showing what was said of the text before, and may even miss that it is asked to, while it is still busy
 * with the change; so it is asked whenever it wants anything else, until it has. For clients that can be asked to.
 */
export function renewLens(connection: Connection, { lenses, conversation }: Session, uri: string, findings: readonly Finding[]): void {
  const shown = lenses.get(uri);
  if (shown === undefined || shown === gateInWords(countForGate(findings))) return;
  void notice(conversation, CodeLensRefreshRequest.method, () => connection.sendRequest(CodeLensRefreshRequest.type))(undefined);
}

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const SHOW_WHAT_CHANGED: ClientCommand = 'newslint.showWhatChanged';
