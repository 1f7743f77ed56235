/** The language server: the same for every entry, which differ only in who makes the connection. */
import { PositionEncodingKind, TextDocumentSyncKind, type Connection, type InitializeResult } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PatternReader } from '../core/index';
import { answerActions, CODE_ACTION_KINDS, SERVER_COMMANDS } from './actions';
import { notice, type Conversation } from './answer';
import { followChanges, watch, type PushedSettings } from './changes';
import { clientOf } from './client';
import { answerCodeLens, renewLens } from './code-lens';
import { createConfiguration } from './configuration';
import { toProblemDiagnostics } from './convert';
import { answerDiagnostics, pushDiagnostics } from './diagnostics';
import { countForGate, gateInWords } from './features/gate';
import { clientFiles } from './files';
import { answerLanguageFeatures } from './language';
import type { Linted } from './protocol';
import { answerRequests } from './requests';
import type { Files, Runtime } from './runtime';
import { createSession, type Session } from './session';
import { answerWorkspaceDiagnostics } from './workspace-diagnostics';

/** Longer than this, an editor's answers feel late: RAIL's 100 ms. */
const SLOW_MILLISECONDS = 100;

/** Serves one client until it says goodbye. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const pushed: PushedSettings = { current: undefined };
  const session = sessionOver(connection, runtime, pushed);
  const { conversation } = session;
  connection.onInitialize((params) => {
    session.client = clientOf(params);
    conversation.phase = 'running';
    return INITIALIZED;
  });
  connection.onInitialized(notice(conversation, 'initialized', () => watch(connection, session)));
  connection.onShutdown(() => {
    conversation.phase = 'over';
  });
  answerDiagnostics(connection, session);
  answerWorkspaceDiagnostics(connection, session);
  answerActions(connection, session);
  answerLanguageFeatures(connection, session);
  answerCodeLens(connection, session);
  answerRequests(connection, session);
  session.documents.listen(connection);
  followChanges(connection, session, pushed);
  pushDiagnostics(connection, session);
  connection.listen();
}

function sessionOver(connection: Connection, runtime: Runtime, pushed: PushedSettings): Session {
  const log = (message: string): void => {
    connection.console.error(message);
  };
  let patterns: PatternReader | undefined;
  const ofClient = clientFiles(connection, log);
  const files = (): Files => (session.client.files ? ofClient : runtime.files);
  const session: Session = createSession({
    runtime,
    files,
    conversation: { phase: 'before', log } satisfies Conversation,
    client: clientOf({}),
    configuration: createConfiguration({
      log,
      files,
      patterns: () => (patterns ??= runtime.loadPatterns(session.client.tagger)),
      folders: () => session.client.folders,
      editorSettings: (uri) => (session.client.configuration ? connection.workspace.getConfiguration({ scopeUri: uri, section: 'newslint' }) : Promise.resolve(pushed.current)),
      onProblems(uri, text, problems) {
        // A configuration is no document of ours: nobody will ever ask, so this is pushed to every client.
        void connection.sendDiagnostics({ uri, diagnostics: toProblemDiagnostics(TextDocument.create(uri, 'jsonc', 0, text), problems) });
      },
    }),
    onReading({ uri }, { version, findings, milliseconds }) {
      if (!session.client.files) return;
      const counts = countForGate(findings);
      const linted: Linted = { uri, version, counts, summary: gateInWords(counts), milliseconds, slow: milliseconds > SLOW_MILLISECONDS };
      void connection.sendNotification('newslint/linted', linted);
    },
    onOpen({ uri }, { findings }) {
      if (session.client.refreshes.codeLenses) renewLens(connection, session, uri, findings);
    },
  });
  return session;
}

const INITIALIZED: InitializeResult = {
  serverInfo: { name: 'newslint' },
  capabilities: {
    // Every client must support UTF-16, also one that would rather have another; it is what offsets in core are.
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    diagnosticProvider: { identifier: 'newslint', interFileDependencies: false, workspaceDiagnostics: true },
    codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS], resolveProvider: true },
    codeLensProvider: {},
    definitionProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    executeCommandProvider: { commands: [...SERVER_COMMANDS] },
    foldingRangeProvider: true,
    hoverProvider: true,
    inlayHintProvider: true,
    referencesProvider: true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
};
