/** The publish gate: what still stands between an article and print, in one line. */
import { safeFixOf, type Finding } from '../../core/index';

export interface GateCounts {
  readonly toRemove: number;
  readonly unattributed: number;
  readonly placeholders: number;
  readonly other: number;
  readonly fixable: number;
}

/** Counts what would stop a careful desk: warnings and errors. */
export function countForGate(findings: readonly Finding[]): GateCounts {
  const serious = findings.filter(({ severity }) => severity === 'warning' || severity === 'error');
  const placeholders = serious.filter(({ rule }) => rule === 'placeholder').length;
  const unattributed = serious.filter(({ rule }) => rule === 'unattributed-quote').length;
  const toRemove = serious.filter(({ category }) => category !== 'quote').length - placeholders;
  return {
    toRemove,
    unattributed,
    placeholders,
    other: serious.length - toRemove - unattributed - placeholders,
    fixable: findings.filter(safeFixOf).length,
  };
}

/** "3 to remove · 2 quotes unattributed · 1 TK", or that nothing is left. */
export function gateInWords({ toRemove, unattributed, placeholders, other }: GateCounts): string {
  const parts = [
    ...(toRemove > 0 ? [`${toRemove} to remove`] : []),
    ...(unattributed > 0 ? [`${unattributed} ${unattributed === 1 ? 'quote' : 'quotes'} unattributed`] : []),
    ...(placeholders > 0 ? [`${placeholders} TK`] : []),
    ...(other > 0 ? [`${other} to look at`] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : 'Ready for print';
}
