/** The quotes view in the side bar: who says what in the article at hand, and what nobody says. It follows the cursor. */
import { commands, Disposable, EventEmitter, MarkdownString, Range, ThemeIcon, TreeItem, TreeItemCollapsibleState, window, workspace, type TextEditor, type Uri } from 'vscode';
import type { QuoteItem } from '../../server/src/lsp/protocol';
import { withAttribution } from './ledger-formats';
import { copyQuote, exportLedger } from './ledger-out';
import { articleEditor, nameOf, type Newslint } from './newslint';
import { arrange, quoteAt, type Arrangement, type QuoteRow, type Row } from './quotes-rows';

/** The article that the view is about, as it was last read. */
interface Shown {
  readonly uri: Uri;
  readonly quotations: readonly QuoteItem[];
}

export function showQuotes({ ask, onLinted }: Newslint): Disposable {
  let arrangement: Arrangement = { by: 'speaker', only: 'all' };
  let shown: Shown | undefined;
  let rows: readonly Row[] = [];
  const changed = new EventEmitter<undefined>();

  const view = window.createTreeView<Row>('newslint.quotes', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (row) => toTreeItem(row, shown),
      getChildren: (row) => [...(row === undefined ? rows : row.type === 'speaker' ? row.rows : [])],
      getParent: (row) => (row.type === 'quote' ? rows.find((parent) => parent.type === 'speaker' && parent.rows.includes(row)) : undefined),
    },
  });

  const redraw = () => {
    rows = arrange(shown?.quotations ?? [], arrangement);
    const open = shown?.quotations.filter(({ needsAttribution }) => needsAttribution).length ?? 0;
    view.badge = open > 0 ? { value: open, tooltip: `${open} ${open === 1 ? 'quotation needs' : 'quotations need'} attribution` } : undefined;
    view.message = shown === undefined || rows.length > 0 ? '' : arrangement.only === 'all' ? 'No quotations in this article.' : 'Every quotation has its speaker.';
    view.description = shown === undefined ? '' : nameOf(shown.uri);
    changed.fire(undefined);
    void commands.executeCommand('setContext', 'newslint.quotes.by', arrangement.by);
    void commands.executeCommand('setContext', 'newslint.quotes.only', arrangement.only);
  };
  const rearrange = (change: Partial<Arrangement>) => () => {
    arrangement = { ...arrangement, ...change };
    redraw();
  };

  /** Asks for the ledger of the article at hand; an answer that comes after another article's turn is dropped. */
  const read = async () => {
    const editor = articleEditor();
    if (editor === undefined) return;
    const { uri } = editor.document;
    const answer = await ask('newslint/quotes', { uri: uri.toString() });
    if (answer === null || articleEditor() !== editor) return;
    shown = { uri, quotations: answer.quotations };
    redraw();
    follow(editor);
  };
  const follow = (editor: TextEditor) => {
    if (!view.visible || editor.document.uri.toString() !== shown?.uri.toString()) return;
    const { line, character } = editor.selection.active;
    const quote = quoteAt(shown.quotations, line, character);
    const row = rows.flatMap((top) => (top.type === 'quote' ? [top] : top.rows)).find((candidate) => candidate.quote === quote);
    if (row !== undefined) void view.reveal(row, { select: true });
  };

  redraw();
  return Disposable.from(
    view,
    changed,
    onLinted(({ uri }) => {
      if (uri === articleEditor()?.document.uri.toString()) void read();
    }),
    window.onDidChangeActiveTextEditor(() => read()),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      follow(textEditor);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.toString() !== shown?.uri.toString()) return;
      shown = undefined;
      redraw();
    }),
    view.onDidChangeVisibility(() => read()),
    commands.registerCommand('newslint.quotes.bySpeaker', rearrange({ by: 'speaker' })),
    commands.registerCommand('newslint.quotes.inOrder', rearrange({ by: 'order' })),
    commands.registerCommand('newslint.quotes.needingAttribution', rearrange({ only: 'needs attribution' })),
    commands.registerCommand('newslint.quotes.all', rearrange({ only: 'all' })),
    commands.registerCommand('newslint.quotes.copy', (row?: QuoteRow) => copyQuote(row?.quote, ask)),
    commands.registerCommand('newslint.quotes.export', (into?: Uri) => exportLedger(into, ask)),
  );
}

function toTreeItem(row: Row, shown: Shown | undefined): TreeItem {
  if (row.type === 'speaker') {
    const item = new TreeItem(row.name ?? 'Nobody named', TreeItemCollapsibleState.Expanded);
    item.description = String(row.rows.length);
    item.iconPath = new ThemeIcon(row.name === null ? 'question' : 'person');
    return item;
  }
  const { text, speaker, range, inference, needsAttribution } = row.quote;
  const item = new TreeItem(text.replace(/\s+/gu, ' '));
  const line = `line ${range.start.line + 1}`;
  item.description = row.under === undefined && speaker !== null ? `${speaker.name}, ${line}` : line;
  item.tooltip = new MarkdownString().appendText(`${withAttribution(row.quote)}\n\n${inference}`);
  item.iconPath = needsAttribution ? new ThemeIcon('warning') : new ThemeIcon('quote');
  item.contextValue = 'quote';
  if (shown !== undefined) {
    const { start, end } = range;
    item.command = { title: 'Go to Quotation', command: 'vscode.open', arguments: [shown.uri, { selection: new Range(start.line, start.character, end.line, end.character) }] };
  }
  return item;
}
