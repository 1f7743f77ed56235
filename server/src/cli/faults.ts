/** What the operating system says, in words that follow a file's name. */

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'cannot be found.',
  EACCES: 'may not be read; ask for the permission, or leave it out.',
  EPERM: 'may not be touched; ask for the permission, or leave it out.',
  EISDIR: 'is a folder, not a file.',
  ENOTDIR: 'goes through something that is no folder.',
  ELOOP: 'is a link that leads back to itself.',
  EMFILE: 'cannot be opened: too many files are open; run on fewer at once.',
  ENOSPC: 'cannot be written: the disk is full. The file is as it was.',
  EDQUOT: 'cannot be written: the disk quota is used up. The file is as it was.',
  EFBIG: 'cannot be written: files may not be so large here. The file is as it was.',
  EROFS: 'cannot be written: the disk is read-only. The file is as it was.',
  ENAMETOOLONG: 'has too long a name.',
};

export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return REASONS[code] ?? `cannot be used (${code === '' ? String(error) : code}).`;
}

/** What some of them come to where something was to be written. */
const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: 'cannot be written; ask for the permission. Nothing was changed.',
  EPERM: 'cannot be written; ask for the permission. Nothing was changed.',
};

/** Why something was not written. */
export function refusalOf(error: unknown): string {
  return REFUSALS[codeOf(error)] ?? reasonOf(error);
}

/** The system's name for a fault (`ENOENT`), or ''. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
