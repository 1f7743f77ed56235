/** Diagnostics, asked for by the client or, where it never asks, pushed to it. */
import { CodeLensRefreshRequest, DocumentDiagnosticReportKind, type Connection, type DocumentDiagnosticReport } from 'vscode-languageserver';
import { answer, notice } from './answer';
import { toDiagnostics } from './convert';
import type { Session } from './session';

const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

export function answerDiagnostics(connection: Connection, session: Session): void {
  connection.languages.diagnostics.on(
    answer(session.conversation, 'textDocument/diagnostic', NOTHING, async ({ textDocument, previousResultId }) => {
      const opened = await session.open(textDocument.uri);
      if (opened === null) return NOTHING;
      const { document, reading } = opened;
      const { resultId, findings } = reading;
      if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: toDiagnostics(document, findings, resultId, session.client.abilities) };
    }),
  );
}

/** Pushes the diagnostics of every open document whenever it changes, to a client that never asks. */
export function pushDiagnostics(connection: Connection, session: Session): void {
  const { conversation, documents } = session;
  documents.onDidChangeContent(
    notice(conversation, 'textDocument/publishDiagnostics', async ({ document: { uri } }) => {
      if (!session.client.pulls) await push(connection, session, uri);
    }),
  );
  documents.onDidClose(({ document: { uri } }) => {
    session.forget(uri);
    if (!session.client.pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
}

/** Everything that is shown may have changed, though no text has. */
export async function refresh(connection: Connection, session: Session): Promise<void> {
  const { pulls, refreshes } = session.client;
  if (!pulls) await Promise.all(session.documents.all().map(({ uri }) => push(connection, session, uri)));
  else if (refreshes.diagnostics) await connection.languages.diagnostics.refresh();
  if (refreshes.inlayHints) await connection.languages.inlayHint.refresh();
  if (refreshes.codeLenses) await connection.sendRequest(CodeLensRefreshRequest.type);
}

async function push(connection: Connection, session: Session, uri: string): Promise<void> {
  const opened = await session.open(uri);
  if (opened === null) return;
  const { document, reading } = opened;
  await connection.sendDiagnostics({ uri, version: document.version, diagnostics: toDiagnostics(document, reading.findings, reading.resultId, session.client.abilities) });
}
