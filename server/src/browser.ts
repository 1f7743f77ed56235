/** The language server's entry in a web worker. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { PatternReader, Tagger } from './core/index';
import { noFiles } from './lsp/runtime';
import { startServer } from './lsp/server';
import { aloneAmongWindows } from './lsp/window-lock';

interface Scope extends DedicatedWorkerGlobalScope {
  /** Where the tagger's bundle leaves its export when there is no `module`. */
  readonly newslintTagger: { readonly exports: { readonly tagger: Tagger } };
  /** The same of what runs house patterns. */
  readonly newslintPatterns: { readonly exports: { readonly readHousePatterns: PatternReader } };
}
declare const self: Scope;

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  loadTagger(address) {
    // An editor may start the worker from a blob, beside which nothing lies; then it says where the bundle is.
    importScripts(address ?? new URL('tagger.js', self.location.href).href);
    return self.newslintTagger.exports.tagger;
  },
  loadPatterns(taggerAddress) {
    importScripts(new URL('patterns.js', taggerAddress ?? self.location.href).href);
    return self.newslintPatterns.exports.readHousePatterns;
  },
  alone: aloneAmongWindows('locks' in navigator ? { request: async (name, work) => await navigator.locks.request(name, work) } : undefined),
  files: noFiles,
  milliseconds: () => performance.now(),
  today: () => new Date().toISOString().slice(0, 10),
  user: null,
});
