/** The language status item: what stands between the article and print, and how long reading it took. */
import { Disposable, languages as editorLanguages, LanguageStatusSeverity, window, workspace } from 'vscode';
import { State } from 'vscode-languageclient';
import type { Linted } from '../../server/src/lsp/protocol';
import { languages, type Newslint } from './newslint';
import { readingTime } from './reading-time';

export function showStatus({ client, onLinted }: Newslint): Disposable {
  const item = editorLanguages.createLanguageStatusItem('newslint', [...languages]);
  item.name = 'Newslint';
  item.command = { command: 'workbench.actions.view.problems', title: 'Show Problems' };
  const latest = new Map<string, Linted>();
  let state = client.state;

  const show = () => {
    const linted = latest.get(window.activeTextEditor?.document.uri.toString() ?? '');
    item.busy = state === State.Starting;
    item.severity = state === State.Stopped ? LanguageStatusSeverity.Error : isReady(linted) ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Warning;
    item.text = state === State.Stopped ? 'Newslint has stopped' : (linted?.summary ?? 'Newslint');
    item.detail = state === State.Running && linted !== undefined ? readingTime(linted) : '';
  };
  show();

  return Disposable.from(
    item,
    client.onDidChangeState(({ newState }) => {
      state = newState;
      show();
    }),
    onLinted((linted) => {
      latest.set(linted.uri, linted);
      show();
    }),
    workspace.onDidCloseTextDocument(({ uri }) => latest.delete(uri.toString())),
    window.onDidChangeActiveTextEditor(show),
  );
}

function isReady(linted: Linted | undefined): boolean {
  return linted === undefined || Object.values(linted.counts).every((count) => count === 0);
}
