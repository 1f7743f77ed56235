/** The language server's entry in Node, over IPC (`--node-ipc`) or standard input and output (`--stdio`). */
import './compilation';
import { userInfo } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { alone } from './file-lock';
import { loadPatterns } from './load-patterns';
import { loadTagger } from './load-tagger';
import { startServer } from './lsp/server';
import { nodeFiles } from './node-files';

// By default V8 lets garbage pile up to several times what lives, and typing makes much of it: this keeps the server a third smaller,
// and costs no time that could be measured.
setFlagsFromString('--heap-growing-percent=20');

startServer(createConnection(ProposedFeatures.all), {
  loadTagger,
  loadPatterns,
  alone,
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
