/** Types of debian.mjs, for tests that are written in TypeScript. */
declare module '*/debian.mjs' {
  export function install(packages: readonly string[]): void;
  export function allowed(): boolean;
}
