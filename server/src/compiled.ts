/**
 * Starts a bundle from what V8 compiled of it when it ran before: a third of a short run goes into reading and compiling the bundle.
 * What was compiled is kept beside the bundle, where only those may write who may change the bundle as well, and goes where it goes.
 */
import { readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { getHeapCodeStatistics } from 'node:v8';
import { Script } from 'node:vm';
import * as zlib from 'node:zlib';

/** A CommonJS module, wrapped as Node wraps it. */
type Wrapped = (exports: object, require: NodeJS.Require, module: { readonly exports: object }, filename: string, dirname: string) => void;

interface Kept {
  /** What V8 takes as `cachedData`. */
  readonly compiled: Buffer;
  /** How many bytes of bytecode there were at the end of the run that kept it. */
  readonly bytecode: number;
}

/** A checksum of all that follows, and the size of the bytecode; four bytes each. */
const HEADER_BYTES = 8;
const CHECKSUM_BYTES = 4;
const ENDING = '.compiled';

/** A run that has so many times the bytecode of the one that was kept came by functions that no run before it called. */
const MUCH_MORE = 1.1;

/** Runs a CommonJS bundle that imports nothing at run time. What V8 compiled of it is kept at the end, where it is more than what is kept. */
export function startCompiled(bundle: string): void {
  // Node has checksums from 20.15 on; before that, every run compiles.
  if (!('crc32' in zlib)) return void createRequire(bundle)(bundle);
  const path = keptAt(bundle);
  const kept = readKept(path);
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${readFileSync(bundle, 'utf8')}\n})`, { filename: bundle, ...(kept && { cachedData: kept.compiled }) });
  const before = script.cachedDataRejected === false ? (kept?.bytecode ?? 0) : 0;
  process.once('exit', (status) => {
    const { bytecode_and_metadata_size: bytecode } = getHeapCodeStatistics();
    if (status < 2 && bytecode > before * MUCH_MORE) keep(path, { compiled: script.createCachedData(), bytecode });
  });
  const module = { exports: {} };
  (script.runInThisContext() as Wrapped)(module.exports, createRequire(bundle), module, bundle, dirname(bundle)); // what the text above says
}

/** V8 looks at its own version, at its flags and at the length of the source; when the bundle was put there tells it from another of the same length. */
function keptAt(bundle: string): string {
  return `${bundle}.${statSync(bundle, { bigint: true }).ctimeNs}.${process.arch}${ENDING}`;
}

/** V8 believes what it is given and would crash on a damaged file, hence the checksum. */
function readKept(path: string): Kept | undefined {
  try {
    const bytes = readFileSync(path);
    if (bytes.readUInt32LE() !== zlib.crc32(bytes.subarray(CHECKSUM_BYTES))) return undefined;
    return { compiled: bytes.subarray(HEADER_BYTES), bytecode: bytes.readUInt32LE(CHECKSUM_BYTES) };
  } catch {
    return undefined; // The first run, or a file cut short: compiled anew either way.
  }
}

/** In place of what was kept of an older bundle. A folder that may not be written is the rule where an administrator installs; then every run compiles. */
function keep(path: string, { compiled, bytecode }: Kept): void {
  const bytes = Buffer.concat([Buffer.alloc(HEADER_BYTES), compiled]);
  bytes.writeUInt32LE(bytecode, CHECKSUM_BYTES);
  bytes.writeUInt32LE(zlib.crc32(bytes.subarray(CHECKSUM_BYTES)));
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, path);
    for (const name of readdirSync(dirname(path))) if (name.endsWith(ENDING) && name !== basename(path)) rmSync(join(dirname(path), name), { force: true });
  } catch {
    rmSync(beside, { force: true });
  }
}
