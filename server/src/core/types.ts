/** The plain data that everything hangs on. Types only: this file holds no code. */
import type { GenericSchema } from 'valibot';

/** Half-open range of UTF-16 offsets: the only coordinate in core. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What happens to one span; an empty text deletes it. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

export interface Fix {
  /** Imperative, at most six words. */
  readonly title: string;
  /** In text order, without overlap. */
  readonly edits: readonly Edit[];
  /** May be applied unseen. */
  readonly safe: boolean;
}

export type Format = 'plain' | 'markdown' | 'html';

/** What kind of text the article is: it decides which lines and quotations are in order. */
export type Genre = 'news' | 'opinion' | 'interview' | 'transcript' | 'letter' | 'list' | 'newsletter';

export type Locale = 'en-US' | 'en-GB';

/** A line of the text, its ending apart, so that the lines joined give the text back. */
export interface Line {
  readonly span: Span;
  readonly ending: '' | '\n' | '\r\n' | '\r';
}

/** A stretch of lines that is read as one, before anything is known about it. Immutable; kept over edits that do not touch it. */
export interface Block {
  /** As written, inner line endings included, the last line's ending not. Offsets within a block start at 0. */
  readonly text: string;
  /** The text with what the format hides (tags, code, front matter) blanked out; of equal length. */
  readonly masked: string;
}

export type Role = 'headline' | 'standfirst' | 'body' | 'subhead' | 'caption' | 'credit' | 'data' | 'promo' | 'boilerplate' | 'debris';

/** Why a whole paragraph does not belong to the story. */
export interface Junk {
  /** The rule that reports it. */
  readonly rule: string;
  /** What it is, as a message names it: "an app plug", "an ad marker". */
  readonly what: string;
  /** Certain enough to be deleted unseen. */
  readonly certain: boolean;
}

/** Junk inside a paragraph that is otherwise to stay. Offsets are the paragraph's. */
export interface InlineJunk extends Span, Junk {}

/** What a paragraph takes over from the one before it, and hands to the next. */
export interface Carry {
  /** The mark that opened a quotation which is still running, or null. */
  readonly open: string | null;
}

export type QuotationKind = 'speech' | 'fragment' | 'title' | 'term';

/** Offsets are the paragraph's. */
export interface Quotation {
  /** With its marks. */
  readonly span: Span;
  /** Without its marks. */
  readonly inside: Span;
  /** The opening mark; absent where none is written. */
  readonly open?: string;
  /** The closing mark; absent where the quotation runs on, or was never closed. */
  readonly close?: string;
  readonly kind: QuotationKind;
  /** It goes on from the body paragraph before. */
  readonly continues?: boolean;
}

/** A block that has been understood. Immutable; the same object as long as its text, its role and what is carried into it stay the same. */
export interface Paragraph extends Block {
  readonly role: Role;
  readonly junk?: Junk;
  readonly inlineJunk: readonly InlineJunk[];
  readonly quotations: readonly Quotation[];
  /** Double marks that close and have nothing to close; absent where there are none. */
  readonly strays?: readonly Span[];
  readonly carryIn: Carry;
  readonly carryOut: Carry;
}

/** A paragraph where it stands; `at` is the offset of its first character in the article. */
export interface Placed {
  readonly at: number;
  readonly paragraph: Paragraph;
}

/** Words of the article, by the article's offsets. */
export interface Mention extends Span {
  readonly text: string;
}

export interface Speaker extends Mention {
  /** Who that is, in the fullest form that the article gives. */
  readonly name: string;
}

/** explicit: a cue stands in the quotation's own paragraph; carried: cue or speaker stand in another; none: neither (and titles, terms). */
export type How = 'explicit' | 'carried' | 'none';

/** Which inference led to the speaker, or to none, for the ledger and the hover. */
export interface Evidence {
  /** The inference in an editor's words: "cue after the quotation", "running quotation", "introduced by a colon". */
  readonly inference: string;
  /** Somebody who was considered and not taken, and why. */
  readonly rejected?: { readonly name: string; readonly because: string };
}

/** Who says a quotation. Offsets are the article's. */
export interface Attribution {
  /** The index of the paragraph in the article. */
  readonly paragraph: number;
  readonly quotation: Quotation;
  /** The quotation's place in the article. */
  readonly span: Span;
  readonly speaker?: Speaker;
  readonly cue?: Mention;
  readonly how: How;
  readonly evidence: Evidence;
}

/** Somebody or something that the article names. Offsets are the article's. */
export interface Person {
  /** The fullest form that the article gives. */
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'source';
  readonly mentions: readonly Mention[];
}

export interface Article {
  readonly text: string;
  readonly format: Format;
  readonly genre: Genre;
  readonly locale: Locale;
  readonly lines: readonly Line[];
  readonly paragraphs: readonly Placed[];
  readonly people: readonly Person[];
  /** One for every quotation, in text order. */
  readonly attributions: readonly Attribution[];
  /** Those of speech and fragments that their own paragraph does not attribute: carried, or none. */
  readonly implicit: readonly Attribution[];
}

export type Severity = 'error' | 'warning' | 'info' | 'hint';
export type Category = 'debris' | 'promo' | 'quote';

/** What a rule returns: no id, no severity, so it cannot misstate them. */
export interface Report {
  readonly span: Span;
  /** What is wrong, then what to do, in an editor's words, quoting the text at issue. */
  readonly message: string;
  /** May be a getter where they take some work; whoever reads a report many times keeps them. */
  readonly fixes: readonly Fix[];
  /** Another place that explains this one. */
  readonly related?: { readonly span: Span; readonly message: string };
}

/** A report, stamped by the linter. Offsets are the article's. */
export interface Finding extends Report {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  /** The most that its fixes claim. */
  readonly fix: RuleMeta['fix'];
}

export interface Example {
  /** Plain text where it is absent. */
  readonly format?: Format;
  readonly bad: string;
  readonly good: string;
}

export interface RuleMeta {
  /** Names the fault, so that "allow ⟨id⟩" reads well. */
  readonly id: string;
  readonly category: Category;
  /** 'off' rules wait until a configuration asks for them. */
  readonly severity: Severity | 'off';
  /** The most that its fixes claim: 'safe' where at least some may be applied unseen. */
  readonly fix: 'safe' | 'suggested' | 'none';
  /** One sentence, for tables and settings. */
  readonly summary: string;
  /** Why it matters to readers. */
  readonly why: string;
  readonly examples: readonly Example[];
  /** The shape of its options, every entry optional with a description; settings, schema and page are generated from it. */
  readonly options?: GenericSchema<unknown, Options>;
}

export type Options = Readonly<Record<string, unknown>>;

/** A rule looks at one paragraph, offsets the paragraph's, or at the whole article, offsets the article's; or at what all the others found. */
export type Rule = { readonly meta: RuleMeta } & (
  | { readonly checkParagraph: (paragraph: Paragraph, options: Options) => readonly Report[] }
  | { readonly checkArticle: (article: Article, options: Options) => readonly Report[] }
  | { readonly checkFindings: (article: Article, findings: readonly Finding[], options: Options) => readonly Report[] }
);

/** One part of speech for every word, as far as the scanners ask for it. */
export interface TaggedWord extends Span {
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

/** Answers what the scanners cannot decide; slow, so it is asked seldom. Offsets are those of the text it is given. */
export interface Tagger {
  tag(text: string): readonly TaggedWord[];
}

/** Loads the tagger at the first question; synchronous in every entry. */
export type TaggerSource = () => Tagger;

export interface RuleSetting {
  readonly severity: Severity | 'off';
  readonly options: Options;
}

/** What holds for one file after everything has been merged. */
export interface Settings {
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly genre: Genre | 'auto';
  readonly locale: Locale;
  /** Packs that copy is not held against, by their ids; none where it is absent. */
  readonly packsOff?: readonly string[];
  /** The newsroom's own rules, run beside ours; none where it is absent. */
  readonly house?: readonly Rule[];
}

/** A rule that threw on an article: a bug, reported while the others go on. */
export interface Failure {
  readonly rule: string;
  readonly error: unknown;
}

export interface LintResult {
  readonly article: Article;
  /** In text order. */
  readonly findings: readonly Finding[];
  readonly failures: readonly Failure[];
}
