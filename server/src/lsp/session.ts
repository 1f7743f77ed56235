/** The articles that are open, each with its last reading, so that the next one only redoes what changed. */
import { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { formatOfName, lint, noArticleByName, rules, withoutDismissed, type Article, type Dismissal, type Format, type LintResult, type Rule, type Source, type Tagger, type TaggerSource } from '../core/index';
import { told, type Conversation } from './answer';
import type { Client } from './client';
import type { Configuration, Holding } from './configuration';
import { documentsInBounds } from './documents';
import type { Files, Runtime } from './runtime';

/** A document as it stood at one version, read and linted. Never changes. */
export interface Reading extends LintResult {
  readonly version: number;
  /** What held for it when it was read. */
  readonly holding: Holding;
  /** Names this very result, for a client that has it already. */
  readonly resultId: string;
  readonly milliseconds: number;
}

export interface Opened {
  readonly document: TextDocument;
  readonly reading: Reading;
}

export interface Session {
  readonly conversation: Conversation;
  readonly documents: TextDocuments<TextDocument>;
  readonly runtime: Runtime;
  readonly tagger: TaggerSource;
  readonly configuration: Configuration;
  /** The client's own door to files, or else the runtime's. */
  readonly files: () => Files;
  /** Is told when files changed on disk, or all that is configured may have. */
  onChange: (uris: readonly string[] | 'everything') => void;
  /** What was last said in the lens of an article, by its address. */
  readonly lenses: Map<string, string>;
  /** Known from `initialize` on. */
  client: Client;
  /** A document and what it reads as now; null where it is not open. Use both before waiting for anything else. */
  open(uri: string): Promise<Opened | null>;
  forget(uri: string): void;
}

export interface SessionParts {
  readonly runtime: Runtime;
  readonly conversation: Conversation;
  readonly configuration: Configuration;
  readonly files: () => Files;
  /** Until there is one. */
  readonly client: Client;
  /** Is told of every new reading. */
  readonly onReading: (document: TextDocument, reading: Reading) => void;
  /** Is told whenever a reading is asked for, new or not. */
  readonly onOpen: (document: TextDocument, reading: Reading) => void;
}

export function createSession({ runtime, conversation, configuration, files, client, onReading, onOpen }: SessionParts): Session {
  const documents = new TextDocuments(documentsInBounds);
  let loaded: Tagger | undefined;
  const tagger: TaggerSource = () => (loaded ??= runtime.loadTagger(session.client.tagger));
  const readings = new Map<string, Reading>();
  let results = 0;

  function read(document: TextDocument, holding: Holding): Reading {
    const before = readings.get(document.uri);
    if (before?.version === document.version && before.holding === holding) return before;
    const start = runtime.milliseconds();
    const ignored = holding.ignored || isNoArticle(document);
    const result = lintArticle({ text: document.getText(), format: formatOf(document) }, { ...holding, ignored }, session, before?.article);
    const reading: Reading = { ...result, version: document.version, holding, resultId: String(++results), milliseconds: runtime.milliseconds() - start };
    for (const { rule, error } of reading.failures) conversation.log(`Rule ${rule} failed on ${document.uri}: ${told(error)}`);
    readings.set(document.uri, reading);
    onReading(document, reading);
    return reading;
  }

  const session: Session = {
    conversation,
    documents,
    runtime,
    tagger,
    configuration,
    files,
    onChange: () => undefined,
    lenses: new Map<string, string>(),
    client,
    async open(uri) {
      if (documents.get(uri) === undefined) return null;
      const holding = await configuration.holding(uri);
      const document = documents.get(uri);
      if (document !== undefined) {
        const reading = read(document, holding);
        onOpen(document, reading);
        return { document, reading };
      }
      // It was closed in the meantime; what holds for it may have been looked up again since.
      configuration.forget(uri);
      return null;
    },
    forget(uri) {
      readings.delete(uri);
      session.lenses.delete(uri);
      configuration.forget(uri);
    },
  };
  return session;
}

const NO_RULES: readonly Rule[] = [];

/** Lints a text, open or not, by all that holds for it; `used` are the entries of what somebody has let stand that hold. */
export function lintArticle(source: Source, { settings, ignored, dismissed }: Holding, { tagger }: Pick<Session, 'tagger'>, previous?: Article): LintResult & { readonly used: ReadonlySet<Dismissal> } {
  const result = lint(source, settings, ignored ? NO_RULES : rules, tagger, previous);
  return { ...result, ...withoutDismissed(result.findings, result.article, dismissed.file, dismissed.entries) };
}

/** Editors take tables, archives and unknown code for plain text. */
function isNoArticle({ languageId, uri }: Pick<TextDocument, 'languageId' | 'uri'>): boolean {
  return languageId === 'plaintext' && noArticleByName(uri) !== undefined;
}

/** By the language that the editor says it is; where that tells nothing, by the name. */
export function formatOf({ languageId, uri }: Pick<TextDocument, 'languageId' | 'uri'>): Format {
  if (languageId === 'markdown' || languageId === 'html') return languageId;
  if (languageId === 'plaintext') return 'plain';
  return formatOfName(uri);
}
