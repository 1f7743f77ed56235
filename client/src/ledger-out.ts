/** The quotations of the article at hand, to the clipboard and into files. */
import { env, window, workspace, type Uri } from 'vscode';
import type { QuoteItem } from '../../server/src/lsp/protocol';
import { LEDGER_FORMATS, ledgerFormatOf, ledgerText, withAttribution } from './ledger-formats';
import { activeArticle, articleEditor, type Newslint } from './newslint';
import { quoteAt } from './quotes-rows';

/** Copies a quotation with the name of who says it: the one given, or the one at the cursor. */
export async function copyQuote(given: QuoteItem | undefined, ask: Newslint['ask']): Promise<void> {
  const quote = given ?? (await quoteAtCursor(ask));
  if (quote === undefined) void window.showInformationMessage('Newslint: put the cursor into a quotation first.');
  else await env.clipboard.writeText(withAttribution(quote));
}

async function quoteAtCursor(ask: Newslint['ask']): Promise<QuoteItem | undefined> {
  const editor = articleEditor();
  if (editor === undefined) return undefined;
  const { line, character } = editor.selection.active;
  const answer = await ask('newslint/quotes', { uri: editor.document.uri.toString() });
  return quoteAt(answer?.quotations ?? [], line, character);
}

/** Writes the ledger into a file whose name says the format; asks for the file where none is given. */
export async function exportLedger(given: Uri | undefined, ask: Newslint['ask']): Promise<void> {
  const article = activeArticle();
  const answer = article && (await ask('newslint/quotes', { uri: article.uri.toString() }));
  if (article === undefined || !answer) return;
  const filters = { 'Spreadsheet (CSV)': ['csv'], JSON: ['json'], Markdown: ['md'] };
  const into = given ?? (await window.showSaveDialog({ title: 'Export Quotations', filters, defaultUri: article.uri.with({ path: `${article.uri.path}.quotes.csv` }) }));
  if (into === undefined) return;
  const format = ledgerFormatOf(into.path);
  if (format === undefined) {
    void window.showErrorMessage(`Newslint: the file’s name must end in ${LEDGER_FORMATS.map((name) => `.${name}`).join(', ')}.`);
    return;
  }
  await workspace.fs.writeFile(into, new TextEncoder().encode(ledgerText(format, workspace.asRelativePath(article.uri), answer.quotations)));
  const count = answer.quotations.length;
  void window.showInformationMessage(`Newslint: ${count} ${count === 1 ? 'quotation' : 'quotations'} exported to ${workspace.asRelativePath(into)}.`);
}
