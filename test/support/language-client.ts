/** A language client for tests: speaks the protocol to the real server over streams in memory. */
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  Trace,
  TraceFormat,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
  type MessageConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type TextDocumentContentChangeEvent,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readHousePatterns } from '../../server/src/core/house-patterns';
import { tagger } from '../../server/src/core/tagger';
import { documentsInBounds } from '../../server/src/lsp/documents';
import type { ClientRequests, InitializationOptions, ServerRequests } from '../../server/src/lsp/protocol';
import { noFiles, type Runtime } from '../../server/src/lsp/runtime';
import { startServer } from '../../server/src/lsp/server';

/** All that a modern editor can do. */
export const MODERN: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
  },
  window: { showDocument: { support: true }, workDoneProgress: true },
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedDocumentSupport: false },
    publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] }, codeDescriptionSupport: true, dataSupport: true, versionSupport: true },
    codeAction: { resolveSupport: { properties: ['edit'] }, isPreferredSupport: true, dataSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** One that is sent diagnostics and knows no extras. */
export const PLAIN: ClientCapabilities = { textDocument: { publishDiagnostics: {} } };

export interface Setup {
  readonly capabilities?: ClientCapabilities;
  readonly options?: InitializationOptions;
  readonly folders?: readonly string[];
  /** What `workspace/configuration` answers for the section `newslint`. */
  readonly settings?: () => unknown;
  /** Files by URI, which the client reads and writes for the server when `options.files` is set. */
  readonly files?: Map<string, string>;
  /** What the client waits for between looking at a file and writing it. */
  readonly pause?: () => Promise<void>;
  readonly runtime?: Partial<Runtime>;
  /** Is shown every message of either side as it went over the wire. */
  readonly overhear?: (message: Overheard) => void;
}

export interface Overheard {
  readonly type: 'send-request' | 'send-notification' | 'send-response' | 'receive-request' | 'receive-notification' | 'receive-response';
  readonly message: { readonly id?: number | string | null; readonly method?: string; readonly params?: unknown; readonly result?: unknown; readonly error?: unknown };
}

export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** What the server logged as errors. */
  readonly log: readonly string[];
  /** Every request that came from the server, by method. */
  readonly asked: readonly { readonly method: string; readonly params: unknown }[];
  open(uri: string, text: string, languageId?: string): TextDocument;
  /** Changes a range of the document, or all of it. */
  change(document: TextDocument, ...changes: TextDocumentContentChangeEvent[]): void;
  close(document: TextDocument): void;
  /** Pulls. */
  diagnose(document: { readonly uri: string }, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  diagnostics(document: { readonly uri: string }): Promise<Diagnostic[]>;
  actions(document: TextDocument, diagnostics: readonly Diagnostic[], only?: string[]): Promise<CodeAction[]>;
  /** The next diagnostics pushed for a document that `fits`. */
  pushed(uri: string, fits?: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams>;
  ask<Method extends keyof ServerRequests>(method: Method, params: ServerRequests[Method]['params']): Promise<ServerRequests[Method]['result']>;
  stop(): Promise<void>;
}

/** Starts a server, initializes it and gives the client's side. */
export async function startClient(setup: Setup = {}): Promise<TestClient> {
  const { capabilities = MODERN, options = {}, folders = [], settings = () => ({}), files = new Map<string, string>(), pause } = setup;
  const connection = connect(setup.runtime);
  const { overhear } = setup;
  if (overhear !== undefined) {
    const log = (message: unknown): void => {
      overhear(message as Overheard); // in the format that is asked for
    };
    // A notification that nobody listens to would not be traced.
    (connection as MessageConnection).onNotification(() => undefined); // which a connection by this protocol is, though its type leaves out the listener to all
    void connection.trace(Trace.Verbose, { log }, { sendNotification: false, traceFormat: TraceFormat.JSON });
  }
  const log: string[] = [];
  const asked: { method: string; params: unknown }[] = [];
  const published: PublishDiagnosticsParams[] = [];
  const waiting: ((params: PublishDiagnosticsParams) => void)[] = [];

  connection.onNotification('window/logMessage', ({ message }: { message: string }) => void log.push(message));
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    for (const look of waiting.splice(0)) look(params);
  });
  const standard: Readonly<Record<string, (params: unknown) => unknown>> = {
    'window/showDocument': () => ({ success: true }),
    'workspace/configuration': (params) => (params as { items: unknown[] }).items.map(settings),
    'client/registerCapability': () => null,
    'workspace/diagnostic/refresh': () => null,
    'workspace/inlayHint/refresh': () => null,
    'workspace/codeLens/refresh': () => null,
    'window/workDoneProgress/create': () => null,
  };
  for (const [method, reply] of Object.entries(standard)) {
    connection.onRequest(method, (params: unknown) => {
      asked.push({ method, params });
      return reply(params);
    });
  }
  const answers: { [Method in keyof ClientRequests]: (params: ClientRequests[Method]['params']) => ClientRequests[Method]['result'] | Promise<ClientRequests[Method]['result']> } = {
    'newslint/readFile': ({ uri }) => files.get(uri) ?? null,
    'newslint/writeFile': async ({ uri, text, expected }) => {
      if ((files.get(uri) ?? null) !== expected) return false;
      await pause?.();
      files.set(uri, text);
      return true;
    },
    'newslint/findArticles': ({ folder }) => [...files.keys()].filter((uri) => uri.startsWith(`${folder}/`) && /\.(?:txt|md|html)$/.test(uri)).sort(),
  };
  for (const [method, reply] of Object.entries(answers)) connection.onRequest(method, reply as (params: unknown) => unknown);
  connection.listen();

  const params: Omit<InitializeParams, 'rootUri'> = {
    processId: null,
    capabilities,
    initializationOptions: options,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
  };
  const initialized: InitializeResult = await connection.sendRequest('initialize', params);
  await connection.sendNotification('initialized', {});

  const client: TestClient = {
    connection,
    initialized,
    log,
    asked,
    open(uri, text, languageId = 'plaintext') {
      void connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
      return TextDocument.create(uri, languageId, 1, text);
    },
    change(document, ...changes) {
      documentsInBounds.update(document, changes, document.version + 1);
      void connection.sendNotification('textDocument/didChange', { textDocument: { uri: document.uri, version: document.version }, contentChanges: changes });
    },
    close({ uri }) {
      void connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    },
    diagnose: ({ uri }, previousResultId) => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, ...(previousResultId !== undefined && { previousResultId }) }),
    async diagnostics(document) {
      const report = await client.diagnose(document);
      return report.kind === 'full' ? report.items : [];
    },
    actions: ({ uri }, diagnostics, only) =>
      connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri },
        range: diagnostics[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        context: { diagnostics, ...(only && { only }) },
      }),
    pushed: (uri, fits = () => true) =>
      new Promise((found) => {
        const look = (candidate: PublishDiagnosticsParams): void => {
          if (candidate.uri === uri && fits(candidate)) found(candidate);
          else waiting.push(look);
        };
        const before = published.filter((candidate) => candidate.uri === uri && fits(candidate)).at(-1);
        if (before) found(before);
        else waiting.push(look);
      }),
    ask: (method, asking) => connection.sendRequest(method, asking),
    async stop() {
      await connection.sendRequest('shutdown');
      connection.dispose();
    },
  };
  return client;
}

/** A client's end of a connection to a fresh server, nothing said yet. */
export function connect(runtime: Partial<Runtime> = {}): ProtocolConnection {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
    loadTagger: () => tagger,
    loadPatterns: () => readHousePatterns,
    alone: (_uri, work) => work(),
    files: noFiles,
    milliseconds: () => 0,
    today: () => '2024-02-29',
    user: 'ed',
    ...runtime,
  });
  return createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
}

/** The text after an action's versioned edit. */
export function applied(document: TextDocument, action: CodeAction | undefined): string {
  const change = action?.edit?.documentChanges?.[0];
  if (change === undefined || !('edits' in change)) throw new Error(`no versioned edit in ${JSON.stringify(action)}`);
  return TextDocument.applyEdits(document, change.edits as TextEdit[]);
}
