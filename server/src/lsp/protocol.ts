/**
 * What client and server say to each other beyond the Language Server Protocol. Types only, so that both sides can import it.
 * Every message is optional: an editor that knows none of them still has diagnostics, fixes and the standard features.
 */
import type { DocumentUri, Range, TextEdit } from 'vscode-languageserver';

/** `initializationOptions`, each entry optional. */
export interface InitializationOptions {
  /** The client answers the requests in `ClientRequests`; files are then read and written through it alone. */
  readonly files?: boolean;
  /** Where a worker loads `dist/tagger.js` from, for it may not lie beside the worker's own address. */
  readonly tagger?: string;
  /** Commands of the client's own that a code lens or a code action may name. */
  readonly commands?: readonly ClientCommand[];
}

/** `newslint.showWhatChanged`: `[uri]`, opens the diff of the article before and after cleaning. */
export type ClientCommand = 'newslint.showWhatChanged';

/**
 * Commands that the server carries out (`workspace/executeCommand`).
 * `newslint.dismiss`: `[Dismiss]`. `newslint.openRulePage`: `[rule]`. `newslint.pruneDismissals`: `[]`, answers `Pruned`.
 */
export type ServerCommand = 'newslint.dismiss' | 'newslint.openRulePage' | 'newslint.pruneDismissals';

export interface Dismiss {
  readonly uri: DocumentUri;
  readonly rule: string;
  readonly range: Range;
  readonly reason?: string;
}

export interface Pruned {
  readonly removed: number;
  readonly kept: number;
}

/** Settings under `newslint` that the server reads by `workspace/configuration`, per resource; all optional. */
export interface EditorSettings {
  readonly inlayHints?: 'off' | 'carried' | 'all';
  /** The code lens that counts what stands between the article and print. */
  readonly publishGate?: boolean;
  /** Articles that are not open are linted too. */
  readonly workspaceDiagnostics?: boolean;
  /** `severity` and `options` by rule; `genre`, `locale` and `packs` in the shape of the configuration file, which is merged over them. */
  readonly [entry: string]: unknown;
}

/** Requests from the client to the server. */
export interface ServerRequests {
  /** The quote ledger of an open document; null where it is not open. */
  readonly 'newslint/quotes': { readonly params: { readonly uri: DocumentUri }; readonly result: Quotes | null };
  /** Cleans a text that is not a document yet, such as one about to be pasted: every safe fix and the deletions an editor would confirm. */
  readonly 'newslint/clean': { readonly params: CleanParams; readonly result: Cleaned };
  /** An open document before and after every safe fix; null where it is not open. */
  readonly 'newslint/cleaned': { readonly params: { readonly uri: DocumentUri }; readonly result: (Cleaned & { readonly before: string; readonly version: number }) | null };
  /** Looks every quotation of an open document up in its source (transcript, release, wire original), those of three words or more; null where it is not open or the source cannot be read. */
  readonly 'newslint/compareQuotes': { readonly params: CompareParams; readonly result: Comparison | null };
}

/** Requests from the server to the client, answered over `workspace.fs` where the client has `files: true`. */
export interface ClientRequests {
  /** The text of a file as UTF-8 without its byte order mark; null where there is none. */
  readonly 'newslint/readFile': { readonly params: { readonly uri: DocumentUri }; readonly result: string | null };
  /** Writes a file and the folders it needs, if it still holds `expected` (null: if it is not there); says whether it did. */
  readonly 'newslint/writeFile': { readonly params: WriteParams; readonly result: boolean };
  /** Every article (`.txt`, `.md`, `.markdown`, `.html`, `.htm`) below a folder that the editor's own settings do not exclude. */
  readonly 'newslint/findArticles': { readonly params: { readonly folder: DocumentUri }; readonly result: readonly DocumentUri[] };
}

export interface WriteParams {
  readonly uri: DocumentUri;
  readonly text: string;
  readonly expected: string | null;
}

/** Notifications from the server to the client. */
export interface ServerNotifications {
  /** After each reading of an open document: what the status item and the quotes view show. */
  readonly 'newslint/linted': Linted;
}

export interface Linted {
  readonly uri: DocumentUri;
  readonly version: number;
  readonly counts: Counts;
  /** As the code lens has it: "3 to remove · 2 quotes unattributed · 1 TK"; "Ready for print" where nothing is left. */
  readonly summary: string;
  readonly milliseconds: number;
  /** The file is so large that answers come noticeably late. */
  readonly slow: boolean;
}

export interface Counts {
  /** Debris and promo. */
  readonly toRemove: number;
  readonly unattributed: number;
  /** Text that was still to come (TK). */
  readonly placeholders: number;
  /** Whatever else was found at severity warning or error. */
  readonly other: number;
  /** Findings with a safe fix. */
  readonly fixable: number;
}

export interface Quotes {
  readonly version: number;
  readonly quotations: readonly QuoteItem[];
}

/** One quotation of the ledger, in text order. */
export interface QuoteItem {
  /** With its marks. */
  readonly range: Range;
  /** As written, with its marks. */
  readonly text: string;
  readonly kind: 'speech' | 'fragment' | 'title' | 'term';
  /** `name` is the fullest form that the article gives, `text` and `range` the mention at the cue. */
  readonly speaker: { readonly name: string; readonly text: string; readonly range: Range } | null;
  readonly cue: { readonly text: string; readonly range: Range } | null;
  readonly attribution: 'explicit' | 'carried' | 'none';
  /** How it is known, in an editor's words. */
  readonly inference: string;
  /** A finding says that nobody says this, or that the speaker is only implied. */
  readonly needsAttribution: boolean;
}

export interface CleanParams {
  readonly text: string;
  /** VS Code's language id: it tells plain text, Markdown and HTML apart. */
  readonly languageId: string;
  /** Where it will stand, for the settings that hold there. */
  readonly uri?: DocumentUri;
}

export interface Cleaned {
  readonly text: string;
  /** What was taken out or repaired, in text order. */
  readonly removed: readonly Removed[];
  /** "3 template tags, 1 promo line"; empty where nothing was removed. */
  readonly summary: string;
}

export interface Removed {
  readonly rule: string;
  /** The words as they stood. */
  readonly text: string;
  readonly message: string;
}

export interface CompareParams {
  readonly uri: DocumentUri;
  /** The source's own text; or where to read it. */
  readonly source: { readonly text: string } | { readonly uri: DocumentUri };
}

export interface Comparison {
  readonly version: number;
  readonly quotations: readonly ComparedQuote[];
}

/** One quotation of the draft beside its original. */
export interface ComparedQuote {
  readonly range: Range;
  readonly text: string;
  readonly verdict: 'verbatim' | 'changed' | 'missing';
  /** The words in the source; null where it has none like them. */
  readonly original: string | null;
  /** Words changed, dropped or added, in an editor's words; empty where verbatim. */
  readonly message: string;
  /** Restores the original words; empty where there is nothing to restore. */
  readonly edits: readonly TextEdit[];
}
