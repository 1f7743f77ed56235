// Bundles modules of core for a measurement that asks more of them than the command line tells.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What `source`, a module written against server/src/core, exports; the bundle is left in out/ under the name. */
export async function coreModule(name, source) {
  const outfile = `${root}out/eval/${name}.mjs`;
  await build({ stdin: { contents: source, resolveDir: `${root}server/src/core`, loader: 'ts' }, bundle: true, outfile, format: 'esm', platform: 'node', mainFields: ['module', 'main'], logLevel: 'error' });
  return import(outfile);
}
