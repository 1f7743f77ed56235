/** Holds messages against the protocol's own types: each is written out as TypeScript and read by the compiler, which also minds properties that nobody knows. */
import { join } from 'node:path';
import ts from 'typescript';

/** What a message claims to be, by the names of the declarations below. */
export interface Claim {
  readonly as: 'Params' | 'Result' | 'Progress' | 'Part';
  /** The request's or notification's; any for `Progress`. */
  readonly method: string;
  readonly value: unknown;
}

const FILE = join(import.meta.dirname, 'messages.ts');
const DECLARATIONS = `
import type * as protocol from 'vscode-languageserver-protocol';
import type { WorkDoneProgressBegin, WorkDoneProgressReport, WorkDoneProgressEnd, ProtocolRequestType, ProtocolRequestType0, ProtocolNotificationType, ProtocolNotificationType0 } from 'vscode-languageserver-protocol';
import type { ClientRequests, ServerNotifications, ServerRequests } from '../../server/src/lsp/protocol';

type Protocol = typeof protocol;
type Named<Method extends string> = { [Name in keyof Protocol]: Protocol[Name] extends { readonly method: Method; readonly type: infer Type } ? Type : never }[keyof Protocol];
type Own = ClientRequests & ServerRequests;
type Params<Method extends string> = Method extends keyof ServerNotifications ? ServerNotifications[Method] : Method extends keyof Own ? Own[Method]['params']
  : [Named<Method>] extends [never] ? never : Named<Method> extends ProtocolRequestType<infer P, any, any, any, any> | ProtocolNotificationType<infer P, any> ? P
  : Named<Method> extends ProtocolRequestType0<any, any, any, any> | ProtocolNotificationType0<any> ? undefined : never;
type Result<Method extends string> = Method extends keyof Own ? Own[Method]['result']
  : [Named<Method>] extends [never] ? never : Named<Method> extends ProtocolRequestType<any, infer R, any, any, any> | ProtocolRequestType0<infer R, any, any, any> ? (R extends void ? null : R) : never;
type Part<Method extends string> = Named<Method> extends ProtocolRequestType<any, any, infer PR, any, any> ? PR : never;
type Progress<_Method extends string> = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;
`;

const options: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts'],
  types: [],
};

/** The declarations are long, and the same for all. */
const parsed = new Map<string, ts.SourceFile>();

/** What the types hold against the claims, a sentence each. */
export function misfits(claims: readonly Claim[]): readonly string[] {
  const lines = claims.map(({ as, method, value }, index) => `export const m${index}: ${as}<${JSON.stringify(method)}> = ${JSON.stringify(value)};`);
  const text = `${DECLARATIONS}${lines.join('\n')}\n`;
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([FILE], options, {
    ...host,
    fileExists: (path) => path === FILE || host.fileExists(path),
    getSourceFile(path, ...how) {
      if (path === FILE) return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
      const source = parsed.get(path) ?? host.getSourceFile(path, ...how);
      if (source !== undefined) parsed.set(path, source);
      return source;
    },
  });
  const source = program.getSourceFile(FILE);
  const first = DECLARATIONS.split('\n').length - 1;
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(({ messageText, start = 0 }) => {
    const line = source?.getLineAndCharacterOfPosition(start).line ?? 0;
    return `${lines[line - first] ?? `line ${line}`}\n${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}
