/** The language server: the same for every entry, which differ only in who makes the connection. */
import { PositionEncodingKind, TextDocumentSyncKind, type Connection, type InitializeResult } from 'vscode-languageserver';
import { answerActions, CODE_ACTION_KINDS, SERVER_COMMANDS } from './actions';
import type { Conversation } from './answer';
import { clientOf } from './client';
import { answerDiagnostics, pushDiagnostics } from './diagnostics';
import { countForGate, gateInWords } from './features/gate';
import type { Linted } from './protocol';
import type { Runtime } from './runtime';
import { createSession } from './session';

/** Longer than this, an editor's answers feel late: RAIL's 100 ms. */
const SLOW_MILLISECONDS = 100;

/** Serves one client until it says goodbye. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const conversation: Conversation = {
    phase: 'before',
    log: (message) => {
      connection.console.error(message);
    },
  };
  const session = createSession(runtime, conversation, clientOf({}), ({ uri }, { version, findings, milliseconds }) => {
    if (!session.client.files) return;
    const counts = countForGate(findings);
    const linted: Linted = { uri, version, counts, summary: gateInWords(counts), milliseconds, slow: milliseconds > SLOW_MILLISECONDS };
    void connection.sendNotification('newslint/linted', linted);
  });

  connection.onInitialize((params) => {
    session.client = clientOf(params);
    conversation.phase = 'running';
    return INITIALIZED;
  });
  connection.onShutdown(() => {
    conversation.phase = 'over';
  });
  answerDiagnostics(connection, session);
  answerActions(connection, session);
  session.documents.listen(connection);
  pushDiagnostics(connection, session);
  connection.listen();
}

const INITIALIZED: InitializeResult = {
  serverInfo: { name: 'newslint' },
  capabilities: {
    // Every client must support UTF-16, also one that would rather have another; it is what offsets in core are.
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
    diagnosticProvider: { identifier: 'newslint', interFileDependencies: false, workspaceDiagnostics: false },
    codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS], resolveProvider: true },
    executeCommandProvider: { commands: [...SERVER_COMMANDS] },
  },
};
