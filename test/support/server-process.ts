/** A plain protocol client for the built server: a real process, a real pipe, and no editor. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import {
  createProtocolConnection, DidChangeTextDocumentNotification, DidOpenTextDocumentNotification, DocumentDiagnosticRequest, ExitNotification, InitializedNotification, InitializeRequest,
  ShutdownRequest, StreamMessageReader, StreamMessageWriter, type InitializeParams, type ProtocolConnection, type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';

export interface LanguageClient {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  /** From the start of the process to the answer to `initialize`, in milliseconds. */
  readonly startedAfter: number;
  open(uri: string, languageId: string, text: string): Promise<void>;
  /** Tells a change and asks for the diagnostics that follow from it; how many there are. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): Promise<number>;
  diagnose(uri: string): Promise<number>;
  stop(): Promise<void>;
}

/** Starts the server, with more options for Node itself if there are any. */
export async function startServer(options: readonly string[] = []): Promise<LanguageClient> {
  const began = performance.now();
  const server = spawn(process.execPath, [...options, join(process.cwd(), 'dist/server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.listen();
  const params: Omit<InitializeParams, 'rootUri'> = {
    processId: process.pid,
    workspaceFolders: null,
    capabilities: { textDocument: { diagnostic: { dynamicRegistration: false } }, general: { positionEncodings: ['utf-16'] } },
  };
  const died = new Promise<never>((_resolve, reject) => {
    server.once('exit', (code) => {
      reject(new Error(`the server ended with ${code ?? 'a signal'}`));
    });
  });
  died.catch(() => undefined); // it ends in the end
  await Promise.race([connection.sendRequest(InitializeRequest.method, params), died]);
  const startedAfter = performance.now() - began;
  await connection.sendNotification(InitializedNotification.type, {});
  const diagnose = async (uri: string): Promise<number> => {
    const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    return report.kind === 'full' ? report.items.length : 0;
  };
  return {
    connection,
    process: server,
    startedAfter,
    diagnose,
    open: (uri, languageId, text) => connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } }),
    async change(uri, version, contentChanges) {
      await connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges: [...contentChanges] });
      return diagnose(uri);
    },
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await ended;
      connection.dispose();
    },
  };
}
