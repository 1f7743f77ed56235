/** Stands in the extension's bundles for `minimatch`, by whose globs the client library tells a server of files that are renamed. Ours never asks to be told, and the library is large. */

export function Minimatch(glob: string): never {
  throw new Error(`The server asks to be told of operations on ${glob}, for which the extension has no globs.`);
}
