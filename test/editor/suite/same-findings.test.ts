import { assert } from 'chai';
import * as vscode from 'vscode';
import { ask, findings, inWorkspace, openSeed } from './editor';

/** What `newslint check` and `newslint quotes` print of the seeds; the build of these tests puts it in. */
declare const CHECKED: { readonly files: readonly { readonly path: string; readonly findings: readonly Checked[] }[] };
declare const QUOTED: { readonly files: readonly { readonly path: string; readonly quotations: readonly Quoted[] }[] };

interface Checked {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Quoted {
  readonly text: string;
  readonly speaker: { readonly name: string } | null;
}

const nameOf = (path: string) => path.slice('seeds/'.length);

suite('what the command line finds, the editor finds', () => {
  for (const { path, findings: expected } of CHECKED.files) {
    test(`in ${nameOf(path)}`, async () => {
      const document = await openSeed(nameOf(path));
      await compare(document, expected);
    });

    test(`in ${nameOf(path)} with Windows line endings`, async () => {
      const { languageId, lines } = contentsOf(await openSeed(nameOf(path)));
      const document = await vscode.workspace.openTextDocument({ language: languageId, content: lines.join('\r\n') });
      assert.equal(document.eol, vscode.EndOfLine.CRLF);
      await vscode.window.showTextDocument(document);
      await compare(document, expected);
    });
  }

  for (const { path, quotations } of QUOTED.files) {
    test(`with the same speakers in ${nameOf(path)}`, async () => {
      await openSeed(nameOf(path));
      const file = inWorkspace('quotes.json');
      await vscode.commands.executeCommand('newslint.quotes.export', file);
      const exported = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))) as { readonly quotations: readonly Quoted[] };
      await vscode.workspace.fs.delete(file);
      assert.deepEqual(exported.quotations.map(inShort), quotations.map(inShort));
    });
  }
});

const inShort = ({ text, speaker }: Quoted) => `${text} — ${speaker?.name ?? 'nobody'}`;

function contentsOf(document: vscode.TextDocument): { readonly languageId: string; readonly lines: readonly string[] } {
  return { languageId: document.languageId, lines: document.getText().split(/\r?\n/) };
}

async function compare(document: vscode.TextDocument, expected: readonly Checked[]): Promise<void> {
  await findings(document, expected.length);
  assert.deepEqual(foundIn(document), expected.map(({ rule, severity, message, line, column, endLine, endColumn }) => ({ rule, severity, message, from: `${line}:${column}`, to: `${endLine}:${endColumn}` })));
  // Where nothing is found nobody has waited for anything yet: the lens counts what the server has read.
  const [lens] = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 1);
  if (expected.length === 0) assert.equal(lens?.command?.title, 'Ready for print');
}

const SEVERITIES: readonly string[] = ['error', 'warning', 'info', 'hint'];

function foundIn({ uri }: vscode.TextDocument): readonly object[] {
  const at = ({ line, character }: vscode.Position) => `${line + 1}:${character + 1}`;
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'newslint')
    .sort((one, other) => one.range.start.compareTo(other.range.start))
    .map(({ code, severity, message, range }) => ({ rule: typeof code === 'object' ? code.value : code, severity: SEVERITIES[severity], message, from: at(range.start), to: at(range.end) }));
}
