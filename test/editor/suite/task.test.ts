import { assert } from 'chai';
import * as vscode from 'vscode';
import { inWorkspace, until } from './editor';

/** The compact report of the command line on this article under each of these names, put in by the build. */
declare const COMPACT: string;
declare const ARTICLE: string;
/** They are no articles to the extension, which would speak of them itself. */
const NAMES = ['task-one.wire', 'task-two.wire', 'task-three.wire'];

suite('a task that runs the command line', () => {
  const articles = NAMES.map(inWorkspace);
  setup(() => Promise.all(articles.map((article) => vscode.workspace.fs.writeFile(article, new TextEncoder().encode(ARTICLE)))));
  teardown(() => Promise.all(articles.map((article) => vscode.workspace.fs.delete(article))));

  test('lists what it reports of articles that are not open, until it reports nothing any more', async () => {
    const reporting = taskThatPrints(COMPACT);
    await vscode.tasks.executeTask(reporting.task);
    // The problems of a file are listed once the report goes on to the next; of the last one, when it ends, which nothing tells from the outside.
    for (const article of articles.slice(0, -1)) {
      const problems = await until(`problems in ${article.path}`, vscode.languages.onDidChangeDiagnostics, () => problemsIn(article).length === 2 && problemsIn(article));
      assert.deepEqual(problems.map(({ source, code, severity, range }) => [source, code, severity, range.start.line, range.start.character]), [
        ['newslint', 'template-tag', vscode.DiagnosticSeverity.Warning, 1, 0],
        ['newslint', 'promo-line', vscode.DiagnosticSeverity.Warning, 2, 0],
      ]);
      assert.match(problems[0]?.message ?? '', /^‘\{\{weather\}\}’ is .*; delete it\.$/u);
    }
    reporting.end();
    const silent = taskThatPrints('');
    await vscode.tasks.executeTask(silent.task);
    silent.end();
    await until('no problems', vscode.languages.onDidChangeDiagnostics, () => articles.every((article) => problemsIn(article).length === 0));
  });
});

function problemsIn(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return [...vscode.languages.getDiagnostics(uri)].sort((one, other) => one.range.start.compareTo(other.range.start));
}

/** A browser starts no processes, so the task says what one said. */
function taskThatPrints(report: string): { readonly task: vscode.Task; readonly end: () => void } {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.exists(folder);
  const writes = new vscode.EventEmitter<string>();
  const ends = new vscode.EventEmitter<number>();
  let over = false;
  const terminal: vscode.Pseudoterminal = {
    onDidWrite: writes.event,
    onDidClose: ends.event,
    open() {
      writes.fire(report.replaceAll('\n', '\r\n'));
      if (over) ends.fire(0);
    },
    close: () => undefined,
  };
  const task = new vscode.Task({ type: 'newslint-test' }, folder, 'newslint', 'newslint', new vscode.CustomExecution(() => Promise.resolve(terminal)), ['$newslint']);
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Never };
  return {
    task,
    end() {
      over = true;
      ends.fire(0);
    },
  };
}
