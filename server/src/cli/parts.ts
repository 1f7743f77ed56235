/** What of a file's text is read as an article: all of it, or the texts that a ninjs document holds. */
import { formatOfName, lint, rules, type Attribution, type Finding, type Format, type LintResult, type Mention, type Rule, type Settings, type Span } from '../core/index';
import { perObject } from '../core/memo';
import { loadTagger } from '../load-tagger';
import { writtenString, type WrittenString } from './json-strings';
import { ninjsTexts } from './ninjs';

/** How a file's text is read: as one article, or as a document that holds some. */
export type Kind = Format | 'ninjs';

export const KINDS = ['plain', 'markdown', 'html', 'ninjs'] as const satisfies readonly Kind[];

export const kindOfName = (name: string): Kind => (/\.json$/i.test(name) ? 'ninjs' : formatOfName(name));

export interface Part {
  readonly text: string;
  readonly format: Format;
  /** An article; otherwise a line about one, a headline or a caption. */
  readonly article: boolean;
  /** The same article as the part before it, in another format. */
  readonly again: boolean;
  /** Where it stands in the file's text; absent where it is the file's text. */
  readonly string?: Pick<WrittenString, 'placed' | 'written'>;
}

/** A text that is read as ninjs and is none has no parts. */
export function partsOf(text: string, kind: Kind): readonly Part[] {
  if (kind !== 'ninjs') return [{ text, format: kind, article: true, again: false }];
  const texts = ninjsTexts(text) ?? [];
  return texts.map(({ span, format, body, item }) => {
    const first = texts.find((other) => other.body && other.item === item);
    const { text: inside, ...string } = writtenString(text, span);
    return { text: inside, format, article: body, again: body && first?.format !== format, string };
  });
}

/** Lints a part. In a line about an article only debris can be told, by our rules and the newsroom's alike: a headline has no speaker, and the terms of use are no boilerplate where they belong. */
export function lintPart({ text, format, article }: Part, settings: Settings, among: readonly Rule[] = rules): LintResult {
  return article ? lint({ text, format }, settings, among, loadTagger) : lint({ text, format }, ofLines(settings), debrisAmong(among), loadTagger);
}

const debrisAmong = perObject((among: readonly Rule[]) => among.filter(({ meta }) => meta.category === 'debris'));

/** The linter adds the house patterns by itself, so they are told apart in the settings. */
const ofLines = perObject((settings: Settings): Settings => (settings.house === undefined ? settings : { ...settings, house: debrisAmong(settings.house) }));

/** A finding by the offsets of the file, its fixes as the file writes text. */
export function placedFinding(finding: Finding, { string }: Part): Finding {
  if (string === undefined) return finding;
  const { placed, written } = string;
  return {
    ...finding,
    span: placed(finding.span),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(({ span, text }) => ({ span: placed(span), text: written(text) })) })),
    ...(finding.related && { related: { ...finding.related, span: placed(finding.related.span) } }),
  };
}

/** A quotation of a ledger, with its words. */
export interface Quoted extends Attribution {
  readonly text: string;
}

/** The quotations of an article by the offsets of the file. */
export function quotedIn({ article: { attributions, text } }: LintResult, part: Part): Quoted[] {
  return attributions.map((attribution) => {
    const { span, speaker, cue } = attribution;
    return { ...attribution, text: text.slice(span.start, span.end), span: placedIn(part, span), ...(speaker && { speaker: moved(speaker, part) }), ...(cue && { cue: moved(cue, part) }) };
  });
}

/** Where a stretch of the part stands in the file. */
export function placedIn({ string }: Part, span: Span): Span {
  return string === undefined ? span : string.placed(span);
}

function moved<Place extends Mention>(mention: Place, part: Part): Place {
  return { ...mention, ...placedIn(part, mention) };
}
