/** The language server's entry in Node, over IPC (`--node-ipc`) or standard input and output (`--stdio`). */
import './regular-expressions';
import { userInfo } from 'node:os';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { loadTagger } from './load-tagger';
import { startServer } from './lsp/server';
import { nodeFiles } from './node-files';

startServer(createConnection(ProposedFeatures.all), {
  loadTagger,
  files: nodeFiles,
  milliseconds: () => performance.now(),
  today: () => new Date().toISOString().slice(0, 10),
  user: userName(),
});

/** Containers run under user numbers that have no name. */
function userName(): string | null {
  try {
    return userInfo().username;
  } catch {
    return null;
  }
}
