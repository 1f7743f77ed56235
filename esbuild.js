// Builds every bundle into dist/: the tagger and what runs house patterns in bundles of their own, which all entries share.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');

const shared = {
  bundle: true,
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  outdir: 'dist',
  // Every engine here knows \p{…}; without a word esbuild writes a call of the RegExp constructor for each, which runs whenever the line does.
  supported: { 'regexp-unicode-property-escapes': true },
};
const browser = { ...shared, platform: 'browser', format: 'iife', target: 'es2022' };
// Some libraries ask where they are by import.meta.url; in a CommonJS bundle that is the bundle's own name.
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'], define: { 'import.meta.url': '__filename' } };

// What the client library has in it for servers that do what ours does not.
const client = { external: ['vscode'], alias: { minimatch: './client/src/no-globs.ts' } };

// The library for arguments can hand a command on to another program, and has Node load what that takes at every start.
const noHandingOn = {
  name: 'no-handing-on',
  setup: ({ onResolve }) => onResolve({ filter: /^node:child_process$/ }, ({ importer }) => (/[\\/]commander[\\/]/.test(importer) ? { path: path.resolve('server/src/cli/no-child-process.ts') } : undefined)),
};

// `, hits: ['…', "…"], misses: ['…']`: lists of nothing but strings.
const STRINGS = String.raw`\[(?:[^'"\]]|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")*\]`;
const EXAMPLES = new RegExp(`, hits: ${STRINGS}, misses: ${STRINGS}`, 'g');

// What each phrase of a pack must and must not match is for the tests: no program needs to carry it.
const withoutExamples = {
  name: 'without-examples',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]core[\\/]packs[\\/](?:generic|outlets)[\\/][\w-]+\.ts$/ }, ({ path: file }) => {
      const contents = readFileSync(file, 'utf8').replace(EXAMPLES, '');
      return /(?:hits|misses): \[/.test(contents) ? { errors: [{ text: `${file} has examples that are written in another way; they would go into the bundle.` }] } : { contents, loader: 'ts' };
    }),
};

// Node gives a bundle its `module`; a worker, which loads it by importScripts, finds what it exports under a name of its own.
const sharedModule = (name) => ({
  banner: { js: '(function (module) {' },
  footer: { js: `})(typeof module === 'object' ? module : (self.${name} = { exports: {} }));` },
});

const bundles = [
  { ...node, plugins: [noHandingOn, withoutExamples], entryPoints: { cli: 'server/src/main.ts', commands: 'server/src/commands.ts', worker: 'server/src/worker.ts', server: 'server/src/node.ts' } },
  { ...node, ...client, entryPoints: { client: 'client/src/node.ts' } },
  { ...browser, ...client, format: 'cjs', entryPoints: { 'client-web': 'client/src/browser.ts' } },
  { ...browser, plugins: [withoutExamples], entryPoints: { 'server-web': 'server/src/browser.ts' } },
  { ...shared, platform: 'neutral', format: 'cjs', target: 'es2022', entryPoints: { tagger: 'server/src/core/tagger.ts' }, ...sharedModule('newslintTagger') },
  { ...shared, platform: 'neutral', format: 'cjs', target: 'es2022', mainFields: ['module', 'main'], entryPoints: { patterns: 'server/src/core/house-patterns.ts' }, ...sharedModule('newslintPatterns') },
];

module.exports = { bundles };

if (require.main === module) {
  Promise.all(bundles.map((bundle) => esbuild.build(bundle))).catch(() => {
    process.exitCode = 1;
  });
}
