import { assert } from 'chai';
import * as vscode from 'vscode';
import { findings, inWorkspace, openSeed, placeOf, SEED, SEED_FINDINGS } from './editor';

const SHOIGU = '"It is important that our countries see eye to eye on the issue of the ongoing transformation of the global geopolitical landscape,"';

suite('the quotes of an article', () => {
  suiteSetup(async () => {
    await findings(await openSeed(SEED), SEED_FINDINGS.length);
  });

  test('are copied with the name of who says them', async () => {
    const document = await openSeed(SEED);
    const cursor = placeOf(document, 'see eye to eye');
    const editor = await vscode.window.showTextDocument(document, { selection: new vscode.Range(cursor, cursor) });
    assert.isTrue(editor.selection.isEmpty);
    await vscode.commands.executeCommand('newslint.quotes.copy');
    assert.equal(await vscode.env.clipboard.readText(), `${SHOIGU} — Sergei Shoigu`);
  });

  test('are exported for a spreadsheet', async () => {
    const path = vscode.workspace.asRelativePath(inWorkspace(SEED));
    const rows = (await exported('ledger.csv')).split('\r\n');
    assert.equal(rows[0], 'path,line,column,kind,speaker,mention,cue,attribution,how_known,quotation');
    assert.lengthOf(rows, 5);
    assert.isTrue(rows[3]?.startsWith(`${path},11,1,speech,Sergei Shoigu,Shoigu,`), rows[3]);
  });

  test('are exported as JSON', async () => {
    const { quotations } = JSON.parse(await exported('ledger.json')) as { quotations: { text: string; speaker: { name: string } }[] };
    assert.deepEqual(quotations.map(({ speaker }) => speaker.name), ['Li Shangfu', 'Sergei Shoigu', 'Sergei Shoigu']);
  });

  test('are exported as Markdown', async () => {
    assert.include(await exported('ledger.md'), `- ${SHOIGU} — Sergei Shoigu (line 11`);
  });
});

/** The text of a ledger that is exported into this file; the file is gone again. */
async function exported(name: string): Promise<string> {
  await openSeed(SEED);
  const file = inWorkspace(name);
  await vscode.commands.executeCommand('newslint.quotes.export', file);
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  await vscode.workspace.fs.delete(file);
  return text;
}
