/** `Newslint: Compare Quotes With Source…`: words inside quotation marks that are not the source's, each with a fix that restores the original. */
import { CodeAction, CodeActionKind, commands, Diagnostic, DiagnosticSeverity, Disposable, languages as editorLanguages, Range, Uri, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { ComparedQuote } from '../../server/src/lsp/protocol';
import { activeArticle, languages, nameOf, type Newslint } from './newslint';

/** An article under comparison. */
interface Compared {
  readonly source: Uri;
  /** The version of the article that the quotations were found in. */
  readonly version: number;
  readonly quotations: readonly ComparedQuote[];
}

export function compareQuotes({ ask, onLinted }: Newslint): Disposable {
  const problems = editorLanguages.createDiagnosticCollection('newslint-source');
  const compared = new Map<string, Compared>();

  const compare = async (article: Uri, source: Uri): Promise<readonly ComparedQuote[]> => {
    const open = workspace.textDocuments.find(({ uri }) => uri.toString() === source.toString());
    const answer = await ask('newslint/compareQuotes', { uri: article.toString(), source: open === undefined ? { uri: source.toString() } : { text: open.getText() } });
    if (answer === null) return [];
    compared.set(article.toString(), { source, ...answer });
    problems.set(article, answer.quotations.filter(({ verdict }) => verdict !== 'verbatim').map(toDiagnostic));
    return answer.quotations;
  };

  const stop = (article: Uri) => {
    compared.delete(article.toString());
    problems.delete(article);
  };

  return Disposable.from(
    problems,
    // Everything moves as the article is edited, so it is compared again.
    onLinted(({ uri }) => {
      const source = compared.get(uri)?.source;
      if (source !== undefined) void compare(Uri.parse(uri), source);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => {
      stop(uri);
    }),
    editorLanguages.registerCodeActionsProvider(
      [...languages],
      { provideCodeActions: (document, range) => restorations(document, range, compared.get(document.uri.toString())) },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
    commands.registerCommand('newslint.compareQuotes', async (given?: Uri) => {
      const article = activeArticle();
      const source = article && (given ?? (await chooseSource(article)));
      if (article === undefined || source === undefined) return;
      const quotations = await compare(article.uri, source);
      const differing = quotations.filter(({ verdict }) => verdict !== 'verbatim').length;
      void window.showInformationMessage(`Newslint: ${differing === 0 ? 'every quotation is' : `${differing} of ${quotations.length} quotations are not`} verbatim in ${nameOf(source)}.`);
    }),
    commands.registerCommand('newslint.stopComparing', () => {
      const article = activeArticle();
      if (article !== undefined) stop(article.uri);
    }),
  );
}

function toRange({ start, end }: ComparedQuote['range']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

function toDiagnostic({ range, message, verdict }: ComparedQuote): Diagnostic {
  const diagnostic = new Diagnostic(toRange(range), message, DiagnosticSeverity.Warning);
  diagnostic.source = 'newslint';
  diagnostic.code = verdict === 'missing' ? 'not-in-source' : 'not-verbatim';
  return diagnostic;
}

/** What was found in another version of the article is not offered: its edits would hit the wrong words. */
function restorations(document: TextDocument, range: Range, compared: Compared | undefined): CodeAction[] {
  if (compared?.version !== document.version) return [];
  return compared.quotations
    .filter((quote) => quote.edits.length > 0 && toRange(quote.range).intersection(range) !== undefined)
    .map((quote) => {
      const action = new CodeAction('Restore words of the source', CodeActionKind.QuickFix);
      action.edit = new WorkspaceEdit();
      for (const { range: place, newText } of quote.edits) action.edit.replace(document.uri, toRange(place), newText);
      return action;
    });
}

/** An article open beside, or a file. */
async function chooseSource(article: TextDocument): Promise<Uri | undefined> {
  const open = workspace.textDocuments.filter(({ uri }) => uri.toString() !== article.uri.toString() && ['file', 'untitled', article.uri.scheme].includes(uri.scheme));
  const files = { label: '$(folder-opened) Choose a file…', uri: undefined };
  const choice = await window.showQuickPick([...open.map(({ uri }) => ({ label: nameOf(uri), description: workspace.asRelativePath(uri), uri })), files], { title: 'Compare Quotes With Source', placeHolder: 'The transcript, release or wire original' });
  if (choice === undefined) return undefined;
  return choice.uri ?? (await window.showOpenDialog({ title: 'Compare Quotes With Source', canSelectMany: false }))?.[0];
}
