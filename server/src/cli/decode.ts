/** Bytes → text and back. UTF-8, UTF-16 by its byte order mark, and a legacy encoding only where the user says which. */

export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  /** Gives the bytes of another text as this one was written: same encoding, same mark; a complaint where that cannot be done. */
  readonly encode: (text: string) => Uint8Array | string;
}

/** In words that follow a file's name. */
export const BINARY = 'is a binary file, not text; leave it out.';

/** The decoded text, or what keeps it from being read, as words that follow the file's name. */
export function decode(bytes: Uint8Array, encoding?: string): Decoded | string {
  if (startsWith(bytes, 0xff, 0xfe)) return utf16(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return utf16(bytes, 'utf-16be');
  if (bytes.subarray(0, 8000).includes(0)) return BINARY;
  if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) return legacy(bytes, encoding);
  const bom = startsWith(bytes, 0xef, 0xbb, 0xbf);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encode: (changed) => Buffer.from(bom ? `\uFEFF${changed}` : changed) };
  } catch {
    return 'is not UTF-8; save it as UTF-8, or say what it is with --encoding (older newsroom systems often write windows-1252).';
  }
}

/** The name by which the platform knows an encoding, or undefined. */
export function knownEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded | string {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return {
      text,
      encode(changed) {
        const buffer = Buffer.from(`\uFEFF${changed}`, 'utf16le');
        return encoding === 'utf-16le' ? buffer : buffer.swap16();
      },
    };
  } catch {
    return 'begins like UTF-16 but is damaged; save it as UTF-8.';
  }
}

function legacy(bytes: Uint8Array, encoding: string): Decoded | string {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text, encode: (changed) => encodeLegacy(changed, encoding) };
  } catch {
    return `is not ${encoding}; name the encoding that it was written in.`;
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
