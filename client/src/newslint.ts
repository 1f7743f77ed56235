/** What every part of the extension has at hand: questions to the server, and what it tells of itself. */
import { EventEmitter, window, type Event, type LogOutputChannel, type TextDocument, type TextEditor, type Uri } from 'vscode';
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

/** The scheme of cleaned articles, which exist nowhere else: the right-hand side of "Show What Changed". Their query is the article's own address. */
export const CLEANED = 'newslint-cleaned';

export function isArticle({ languageId, uri }: TextDocument): boolean {
  return languages.includes(languageId) && uri.scheme !== CLEANED;
}

/** The editor of the article at hand: the active one; beside a walkthrough or another page, the one in sight; in a diff, that of the article itself. */
export function articleEditor(): TextEditor | undefined {
  const { activeTextEditor: active, visibleTextEditors: visible } = window;
  if (active === undefined) return visible.find(({ document }) => isArticle(document));
  const { uri } = active.document;
  if (uri.scheme === CLEANED) return visible.find(({ document }) => document.uri.toString() === uri.query);
  return isArticle(active.document) ? active : undefined;
}

/** A file's own name, for messages and titles. */
export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The article at hand; says so where there is none. */
export function activeArticle(): TextDocument | undefined {
  const editor = articleEditor();
  if (editor === undefined) void window.showInformationMessage('Newslint: open an article first (plain text, Markdown or HTML).');
  return editor?.document;
}
