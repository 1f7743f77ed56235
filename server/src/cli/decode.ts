/** Bytes → text and back. UTF-8, UTF-16 by its byte order mark, and any other encoding only where the user says which, and the bytes are no UTF-8. */

export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  /** Gives the bytes of another text as this one was written: same encoding, same mark; a complaint where that cannot be done. */
  readonly encode: (text: string) => Uint8Array | string;
}

/** In words that follow a file's name. */
export const BINARY = 'is a binary file, not text; leave it out.';

/** The decoded text, or what keeps it from being read, as words that follow the file's name. A byte order mark goes before `encoding`. */
export function decode(bytes: Uint8Array, encoding?: string): Decoded | string {
  if (startsWith(bytes, 0xff, 0xfe)) return utf16(bytes, 'utf-16le', '\uFEFF') ?? DAMAGED;
  if (startsWith(bytes, 0xfe, 0xff)) return utf16(bytes, 'utf-16be', '\uFEFF') ?? DAMAGED;
  const mark = startsWith(bytes, 0xef, 0xbb, 0xbf) ? '\uFEFF' : '';
  if (bytes.subarray(0, 8000).includes(0)) {
    // In UTF-16 every other byte of English copy is zero.
    if (encoding !== 'utf-16le' && encoding !== 'utf-16be') return BINARY;
    return utf16(bytes, encoding, '') ?? isNot(encoding);
  }
  const other = mark === '' && encoding !== undefined && !/^utf-(?:8|16[bl]e)$/.test(encoding) ? encoding : undefined;
  const utf8: Decoded | undefined = other === undefined || bytes.some((byte) => byte > 0x7f) ? utf8Of(bytes, mark) : undefined;
  if (utf8 !== undefined) return utf8;
  if (other !== undefined) return legacy(bytes, other);
  return encoding === undefined || encoding === 'utf-8' ? NOT_UTF8 : isNot(encoding);
}

/**
 * Undefined where it is none. An archive that was kept through a change of systems holds both, and copy in an older encoding is
 * hardly ever UTF-8 by chance: each of its characters beyond ASCII would have to stand in a group that makes one.
 */
function utf8Of(bytes: Uint8Array, mark: '\uFEFF' | ''): Decoded | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encode: (changed) => Buffer.from(mark + changed) };
  } catch {
    return undefined;
  }
}

/** In words that follow a file's name. */
const DAMAGED = 'begins like UTF-16 but is damaged; save it as UTF-8.';
const NOT_UTF8 = 'is not UTF-8; save it as UTF-8, or say what it is with --encoding (older newsroom systems often write windows-1252).';
const isNot = (encoding: string): string => `is not ${encoding}; name the encoding that it was written in.`;

/** The name by which the platform knows an encoding, or undefined. */
export function knownEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Undefined where it is none. `mark` is the byte order mark that it begins with. */
function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', mark: '\uFEFF' | ''): Decoded | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return {
      text,
      encode(changed) {
        const buffer = Buffer.from(mark + changed, 'utf16le');
        return encoding === 'utf-16le' ? buffer : buffer.swap16();
      },
    };
  } catch {
    return undefined;
  }
}

function legacy(bytes: Uint8Array, encoding: string): Decoded | string {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text, encode: (changed) => encodeLegacy(changed, encoding) };
  } catch {
    return isNot(encoding);
  }
}

/** An encoding of one byte a character is written back by its table; others are only read. */
function encodeLegacy(text: string, encoding: string): Uint8Array | string {
  const table = new Map<string, number>();
  const decoder = new TextDecoder(encoding);
  for (let byte = 0; byte < 256; byte++) table.set(decoder.decode(Uint8Array.of(byte)), byte);
  const bytes = new Uint8Array(text.length);
  for (const [index, character] of Array.from({ length: text.length }, (_, at) => text.charAt(at)).entries()) {
    const byte = table.get(character);
    if (byte === undefined || character === '\uFFFD') return `cannot be written back as ${encoding}; save it as UTF-8 first.`;
    bytes[index] = byte;
  }
  return bytes;
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
