/** What can be done about findings: the fixes of one, of all of its rule, of everything safe. */
import { editsOf, pageOf, safeFixes, safeFixOf, type Edit, type Finding } from '../../core/index';
import { clean, safely, type LintText } from './clean';
import { manyOf } from './in-words';

export interface Offer {
  readonly title: string;
  readonly kind: 'quickfix' | 'source.fixAll.newslint';
  /** The finding it answers; absent where it is about many. */
  readonly finding?: Finding;
  /** The one thing to do about its finding. */
  readonly preferred?: boolean;
  readonly does: Deed;
}

/** `fixAll` is worked out only when it is chosen: it lints the article again until nothing is left to fix. */
export type Deed =
  | { readonly type: 'edit'; readonly edits: readonly Edit[] }
  | { readonly type: 'fix-all' }
  | { readonly type: 'dismiss'; readonly finding: Finding; readonly reason?: string }
  | { readonly type: 'open-page'; readonly rule: string };

/** What is offered where the cursor stands: fixes of each finding first, what reaches further after them. */
export function quickFixes(here: readonly Finding[], all: readonly Finding[], text: string): readonly Offer[] {
  const single = here.flatMap(fixesOf);
  const ruleWide = [...new Set(here.map(({ rule }) => rule))].flatMap((rule) => fixAllOfRule(rule, all, text));
  const everything: readonly Offer[] = all.filter(safeFixOf).length > 1 ? [{ title: 'Fix everything safe in file', kind: 'quickfix', does: { type: 'fix-all' } }] : [];
  const dismissals = here.flatMap(dismissalsOf);
  const pages = here.filter(({ rule }, index) => pageOf(rule) !== undefined && here.findIndex((other) => other.rule === rule) === index).map(openPage);
  return [...single, ...ruleWide, ...everything, ...dismissals, ...pages];
}

/** The action that editors run on save. */
export function fixAllOnSave(all: readonly Finding[]): readonly Offer[] {
  return all.some(safeFixOf) ? [{ title: 'Fix everything safe', kind: 'source.fixAll.newslint', does: { type: 'fix-all' } }] : [];
}

/** The edits of everything safe, to the end. */
export function fixAllEdits(text: string, lintText: LintText): readonly Edit[] {
  return clean(text, lintText, safely).edits;
}

function fixesOf(finding: Finding): readonly Offer[] {
  const onlySafe = finding.fixes.filter(({ safe }) => safe).length === 1;
  return finding.fixes.map(({ title, safe, edits }) => ({ title, kind: 'quickfix', finding, preferred: safe && onlySafe, does: { type: 'edit', edits } }));
}

function fixAllOfRule(rule: string, all: readonly Finding[], text: string): readonly Offer[] {
  const fixes = safeFixes(all.filter((finding) => finding.rule === rule));
  return fixes.length > 1 ? [{ title: `Fix all ${manyOf(rule)} in file`, kind: 'quickfix', does: { type: 'edit', edits: editsOf(fixes, text) } }] : [];
}

const NOT_SPEECH = 'This is a title or a term, not speech';

function dismissalsOf(finding: Finding): readonly Offer[] {
  const asksForSpeaker = finding.rule === 'unattributed-quote' || finding.rule === 'implied-attribution';
  return [
    ...(asksForSpeaker ? [{ title: NOT_SPEECH, kind: 'quickfix', finding, does: { type: 'dismiss', finding, reason: 'a title or a term, not speech' } } as const] : []),
    { title: 'Dismiss until sentence changes', kind: 'quickfix', finding, does: { type: 'dismiss', finding } },
  ];
}

function openPage(finding: Finding): Offer {
  return { title: `Read about ${manyOf(finding.rule)}`, kind: 'quickfix', finding, does: { type: 'open-page', rule: finding.rule } };
}
