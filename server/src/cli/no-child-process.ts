/** Stands in the command line's bundle for `node:child_process` where the library for arguments would start a command that is a program of its own. Ours are none, and Node takes a while to load what starts them. */

export function spawn(program: string): never {
  throw new Error(`The command ${program} is a program of its own, which no command of newslint is.`);
}
