/** Cleaning a whole text: what goes, what is left, and what it was. */
import { compatibleChoices, composeEdits, editsOf, fixAll, safeFixOf, type Edit, type Finding, type Fix } from '../../core/index';
import { counted } from './in-words';

/** How a text is linted, with the settings that hold for it. */
export type LintText = (text: string) => readonly Finding[];

export interface Cleaning {
  readonly text: string;
  /** From the text before straight to the text after. */
  readonly edits: readonly Edit[];
  readonly removed: readonly RemovedWords[];
}

export interface RemovedWords {
  readonly rule: string;
  /** As they stood. */
  readonly text: string;
  readonly message: string;
}

/** Picks the fixes of one round. */
type Choose = (findings: readonly Finding[]) => readonly Choice[];
interface Choice {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** Carries out fixes until none is left to choose. */
export function clean(before: string, lintText: LintText, choose: Choose): Cleaning {
  const rounds: (readonly Edit[])[] = [];
  const removed: RemovedWords[] = [];
  let current = before;
  const text = fixAll(
    before,
    (next) => lintText((current = next)),
    (findings) => {
      const choices = compatibleChoices(choose(findings), ({ fix }) => fix);
      rounds.push(editsOf(choices.map(({ fix }) => fix), current));
      removed.push(...choices.map(({ finding: { rule, span, message } }) => ({ rule, message, text: current.slice(span.start, span.end) })));
      return choices.map(({ fix }) => fix);
    },
  );
  return { text, edits: composeEdits(rounds), removed };
}

/** What may go unseen. */
export function safely(findings: readonly Finding[]): readonly Choice[] {
  return findings.flatMap((finding) => {
    const fix = safeFixOf(finding);
    return fix === undefined ? [] : [{ finding, fix }];
  });
}

/** What may go unseen, and whole lines of debris and promo that an editor would only nod at. */
export function thoroughly(findings: readonly Finding[]): readonly Choice[] {
  return findings.flatMap((finding) => {
    const fix = safeFixOf(finding) ?? (finding.category === 'quote' ? undefined : finding.fixes.find(deletes));
    return fix === undefined ? [] : [{ finding, fix }];
  });
}

function deletes({ edits }: Fix): boolean {
  return edits.every(({ text }) => text === '');
}

/** "3 template tags, 1 promo line", most frequent first; empty where nothing was removed. */
export function inShort(removed: readonly RemovedWords[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of removed) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([rule, count]) => counted(rule, count)).join(', ');
}
