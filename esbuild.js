// Builds every bundle into dist/: the tagger in one of its own, which all entries share.
const esbuild = require('esbuild');

const shared = { bundle: true, minify: true, keepNames: true, legalComments: 'none', logLevel: 'warning', outdir: 'dist' };
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20' };

async function build() {
  await Promise.all([
    esbuild.build({ ...node, entryPoints: { cli: 'server/src/main.ts', tagger: 'server/src/core/tagger.ts' } }),
  ]);
}

build().catch(() => {
  process.exitCode = 1;
});
