/** What every part of the extension has at hand: questions to the server, and what it tells of itself. */
import { EventEmitter, window, type Event, type LogOutputChannel, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Linted, ServerNotifications, ServerRequests } from '../../server/src/lsp/protocol';

/** VS Code's ids of the languages that articles are written in. */
export const languages: readonly string[] = ['plaintext', 'markdown', 'html'];

export interface Newslint {
  readonly client: BaseLanguageClient;
  readonly output: LogOutputChannel;
  /** A request of our own to the server. */
  readonly ask: <Method extends keyof ServerRequests>(method: Method, params: ServerRequests[Method]['params']) => Promise<ServerRequests[Method]['result']>;
  /** The server has read an open article. */
  readonly onLinted: Event<Linted>;
  readonly dispose: () => void;
}

export function talkTo(client: BaseLanguageClient, output: LogOutputChannel): Newslint {
  const linted = new EventEmitter<Linted>();
  const method: keyof ServerNotifications = 'newslint/linted';
  const listening = client.onNotification(method, (params: Linted) => {
    linted.fire(params);
  });
  return {
    client,
    output,
    ask: (request, params) => client.sendRequest(request, params),
    onLinted: linted.event,
    dispose: () => {
      listening.dispose();
      linted.dispose();
    },
  };
}

export function isArticle({ languageId }: TextDocument): boolean {
  return languages.includes(languageId);
}

/** The article in the active editor; says so where there is none. */
export function activeArticle(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  if (document !== undefined && isArticle(document)) return document;
  void window.showInformationMessage('Newslint: open an article first (plain text, Markdown or HTML).');
  return undefined;
}
