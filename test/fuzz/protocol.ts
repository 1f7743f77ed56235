/** Conversations that no editor has on purpose: requests that overlap, that are cancelled, out of range, or about documents that close meanwhile. */
import { deepStrictEqual } from 'node:assert';
import { CancellationTokenSource, LSPErrorCodes, type Diagnostic, type Position, type Range } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { MODERN, PLAIN, startClient, type TestClient } from '../support/language-client';
import { mutated, mutatedArticle, pick, type Random } from './mutate';

const URIS = ['file:///desk/a.txt', 'file:///desk/b.md', 'file:///desk/c.html'];
const FEATURES = ['hover', 'definition', 'references', 'documentHighlight', 'documentSymbol', 'foldingRange', 'inlayHint', 'codeLens', 'codeAction', 'diagnostic'];
const STEPS = 40;

/** Every request is answered, by a result or as cancelled; nothing goes wrong inside; and at rest each document's diagnostics are those of its text. */
export async function answersInFlight(random: Random): Promise<void> {
  const files = new Map([['file:///desk/d.txt', mutatedArticle(random)]]);
  const client = await startClient({ capabilities: random() < 0.8 ? MODERN : PLAIN, options: { files: true }, files, folders: ['file:///desk'] });
  const open = new Map<string, TextDocument>();
  const answers: Promise<unknown>[] = [];
  for (let step = 0; step < STEPS; step++) {
    const uri = pick(URIS, random);
    const document = open.get(uri);
    const move = random();
    if (move < 0.35) answers.push(asked(client, uri, random));
    else if (document === undefined) open.set(uri, client.open(uri, mutatedArticle(random), languageOf(uri)));
    else if (move < 0.85) client.change(document, changeOf(document, random));
    else {
      client.close(document);
      open.delete(uri);
    }
  }
  await Promise.all(answers);
  for (const document of open.values()) deepStrictEqual(plain(await client.diagnostics(document)), plain(await freshly(document)));
  await client.stop();
  if (client.log.length > 0) throw new Error(client.log.join('\n'));
}

/** Asks for something, and now and then takes the question back. */
async function asked(client: TestClient, uri: string, random: Random): Promise<void> {
  const cancellation = new CancellationTokenSource();
  const [method, params] = questionAbout(uri, random);
  const answer = client.connection.sendRequest(method, params, cancellation.token);
  if (random() < 0.4) cancellation.cancel();
  try {
    await answer;
  } catch (error) {
    if ((error as { readonly code?: number }).code !== LSPErrorCodes.RequestCancelled || !cancellation.token.isCancellationRequested) throw error;
  }
}

function questionAbout(uri: string, random: Random): readonly [method: string, params: object] {
  const choice = Math.floor(random() * (FEATURES.length + 5));
  const range = rangeOf(random);
  switch (choice - FEATURES.length) {
    case 0:
      return ['workspace/diagnostic', { previousResultIds: [] }];
    case 1:
      return ['newslint/quotes', { uri }];
    case 2:
      return ['newslint/cleaned', { uri }];
    case 3:
      return ['newslint/clean', { text: mutatedArticle(random).slice(0, 500), languageId: languageOf(uri) }];
    case 4:
      return ['newslint/compareQuotes', { uri, source: { text: mutatedArticle(random) } }];
    default:
      return [`textDocument/${FEATURES[choice] ?? ''}`, { textDocument: { uri }, position: range.start, range, context: { includeDeclaration: true, diagnostics: [{ range, message: '', code: 'template-tag' }] } }];
  }
}

/** Often within the text, at times far outside of it. */
const placeOf = (random: Random): Position => (random() < 0.8 ? { line: Math.floor(random() * 60), character: Math.floor(random() * 400) } : { line: Math.floor(random() * 2 ** 31), character: Math.floor(random() * 2 ** 31) });

function rangeOf(random: Random): Range {
  const start = placeOf(random);
  return { start, end: random() < 0.5 ? start : { line: start.line + Math.floor(random() * 4), character: start.character + Math.floor(random() * 90) } };
}

const changeOf = (document: TextDocument, random: Random) => (random() < 0.2 ? { text: mutated(document.getText(), random) } : { range: rangeOf(random), text: mutatedArticle(random).slice(0, Math.floor(random() * 60)) });

const languageOf = (uri: string): string => (uri.endsWith('.md') ? 'markdown' : uri.endsWith('.html') ? 'html' : 'plaintext');

/** What a server says that has never seen another state of the text. */
async function freshly(document: TextDocument): Promise<readonly Diagnostic[]> {
  const client = await startClient({ options: { files: true }, folders: ['file:///desk'] });
  const found = await client.diagnostics(client.open(document.uri, document.getText(), document.languageId));
  await client.stop();
  return found;
}

/** Without what ties a diagnostic to the reading that it came from. */
const plain = (diagnostics: readonly Diagnostic[]): readonly unknown[] => diagnostics.map(({ range, code, message, severity }) => ({ range, code, message, severity }));
