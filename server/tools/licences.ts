/** docs/licences.md: the packages whose code is in the bundles, as their own manifests describe them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync, type BuildOptions } from 'esbuild';

interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** The page, from the repository's root. */
export function licencesPage(): string {
  const { bundles } = createRequire(join(process.cwd(), 'package.json'))('./esbuild.js') as { readonly bundles: readonly BuildOptions[] }; // ours
  const folders = new Set(bundles.flatMap(packagesIn));
  const rows = [...folders].map((folder) => {
    const { name, version, license = 'not stated' } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as PackageManifest; // every package has one
    return `| ${name} | ${version} | ${license} |`;
  });
  return [
    '# Licences\n',
    'newslint is under the MIT licence. Its bundles hold code of these packages, each under its own:\n',
    '| package | version | licence |',
    '|---|---|---|',
    ...rows.sort(),
    '',
  ].join('\n');
}

/** The folders of the packages that a bundle takes code from. */
function packagesIn(bundle: BuildOptions): string[] {
  const { metafile } = buildSync({ ...bundle, write: false, metafile: true });
  const outputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return outputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput === 0 ? [] : (/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? [])));
}
