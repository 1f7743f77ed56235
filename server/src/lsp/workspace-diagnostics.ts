/** Diagnostics of every article in the workspace, open or not: asked for again and again by the client, answered when there is news. */
import { DocumentDiagnosticReportKind, type CancellationToken, type Connection, type Diagnostic, type PreviousResultId, type WorkspaceDiagnosticReport, type WorkspaceDiagnosticReportPartialResult, type WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { answer, NO_PROGRESS, type Request } from './answer';
import { toDiagnostics } from './convert';
import { formatOf, lintArticle, type Session } from './session';

/** So many articles between two signs of life: often enough to look busy, seldom enough to cost nothing. */
const BATCH = 25;

/** A client may drop the first word on a document that it is just closing. */
const MOST_TELLINGS = 2;

/** What an article that is not open was found to have. */
interface Known {
  readonly resultId: string;
  readonly holding: unknown;
  readonly items: Diagnostic[];
}

export function answerWorkspaceDiagnostics(connection: Connection, session: Session): void {
  const known = new Map<string, Known>();
  /** Documents that were closed, and how often to say yet that nothing is left of them: clients forget what they asked about, and leave it standing. */
  const closed = new Map<string, number>();
  const waiting = new Set<() => void>();
  let results = 0;

  connection.languages.diagnostics.onWorkspace(
    answer<{ previousResultIds: PreviousResultId[] }, WorkspaceDiagnosticReport, WorkspaceDiagnosticReportPartialResult>(
      session.conversation,
      'workspace/diagnostic',
      { items: [] },
      async ({ previousResultIds }, request) => {
        const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
        for (let asked = request; ; asked = { ...request, progress: NO_PROGRESS }) {
          const items = await pull(previous, asked);
          const news = items.some(({ kind }) => kind === DocumentDiagnosticReportKind.Full);
          // A client that takes partial results keeps the question open, so it need not be told again and again that nothing changed.
          // The progress that it is shown has ended by then, and may not begin anew.
          if (news || request.partial === undefined || request.token.isCancellationRequested) return { items };
          await nextChange(request.token);
        }
      },
    ),
  );

  async function pull(previous: ReadonlyMap<string, string>, { token, progress, partial }: Request<WorkspaceDiagnosticReportPartialResult>): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const uris = (await Promise.all(session.client.folders.map((folder) => session.files().findArticles(folder)))).flat();
    const there = new Set(uris);
    const leaving = [...closed.keys()].filter((uri) => session.documents.get(uri) === undefined);
    let items: WorkspaceDocumentDiagnosticReport[] = [...new Set([...previous.keys(), ...leaving])].filter((uri) => !there.has(uri)).map(nothing);
    progress.begin('Checking articles', 0, undefined, true);
    for (const [index, uri] of uris.entries()) {
      if (token.isCancellationRequested) break;
      items.push(...(await report(uri, previous.get(uri))));
      if (index % BATCH !== BATCH - 1) continue;
      progress.report(Math.round((100 * index) / uris.length), `${index + 1} of ${uris.length}`);
      if (partial === undefined || items.every(({ kind }) => kind === DocumentDiagnosticReportKind.Unchanged)) continue;
      partial.report({ items });
      items = [];
    }
    progress.done();
    if (!token.isCancellationRequested) leaving.forEach(countTelling);
    return items;
  }

  function countTelling(uri: string): void {
    const left = (closed.get(uri) ?? 0) - 1;
    if (left > 0) closed.set(uri, left);
    else closed.delete(uri);
  }

  async function report(uri: string, previousResultId: string | undefined): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const holding = await session.configuration.holding(uri);
    if (!holding.preferences.workspaceDiagnostics) return previousResultId === undefined && !(closed.has(uri) && session.documents.get(uri) === undefined) ? [] : [nothing(uri)];
    const found = (await ofOpen(uri)) ?? { ...(await ofFile(uri)), version: null };
    const { resultId, version, items } = found;
    return [resultId === previousResultId ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId } : { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items }];
  }

  async function ofOpen(uri: string): Promise<{ readonly resultId: string; readonly version: number; readonly items: Diagnostic[] } | null> {
    const opened = await session.open(uri);
    if (opened === null) return null;
    const { document, reading } = opened;
    return { resultId: reading.resultId, version: document.version, items: toDiagnostics(document, reading.findings, reading.resultId, session.client.abilities) };
  }

  async function ofFile(uri: string): Promise<Known> {
    const holding = await session.configuration.holding(uri);
    const before = known.get(uri);
    // Where files are watched, what was found holds until the watcher says otherwise.
    if (before?.holding === holding && session.client.watchesFiles) return before;
    const text = (await session.files().read(uri)) ?? '';
    const document = TextDocument.create(uri, '', 0, text);
    const resultId = `file ${++results}`;
    const items = toDiagnostics(document, lintArticle({ text, format: formatOf(document) }, holding, session).findings, resultId, { ...session.client.abilities, data: false });
    const now = before !== undefined && JSON.stringify(before.items) === JSON.stringify(items) ? { ...before, holding } : { resultId, holding, items };
    known.set(uri, now);
    return now;
  }

  function nextChange(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        waiting.delete(wake);
        cancellation.dispose();
        resolve();
      };
      const cancellation = token.onCancellationRequested(wake);
      waiting.add(wake);
    });
  }

  session.onChange = (uris) => {
    if (uris === 'everything') known.clear();
    else for (const uri of uris) known.delete(uri);
    for (const wake of [...waiting]) wake();
  };
  // What is on disk may differ from what was last typed.
  session.documents.onDidClose(({ document: { uri } }) => {
    if (session.client.pulls) closed.set(uri, MOST_TELLINGS);
    session.onChange([uri]);
  });
}

function nothing(uri: string): WorkspaceDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] };
}
