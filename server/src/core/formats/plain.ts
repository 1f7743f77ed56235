/** Plain text: a paragraph a line, or lines wrapped by hand with blank lines between paragraphs. The text itself tells which. */
import type { Line, Span } from '../types';
import type { Formatted } from './index';

export function readPlain(text: string, lines: readonly Line[]): Formatted {
  const runs = runsOfLines(text, lines);
  return { masked: text, blocks: isHardWrapped(text, runs) ? runs.map(spanOfRun) : runs.flatMap((run) => run.map(({ span }) => span)) };
}

/** The widest line that a typist or a mail program wraps to; RFC 5322 asks for 78, terminals give 80, some editors 100. */
const WIDEST_WRAP = 100;
/** Narrower lines that run on are verse or a list. */
const NARROWEST_WRAP = 40;

/** Runs of lines that have something on them, with nothing but blank lines between. */
function runsOfLines(text: string, lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  for (const line of lines) {
    if (text.slice(line.span.start, line.span.end).trim() !== '') {
      run.push(line);
    } else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}

function spanOfRun(run: readonly Line[]): Span {
  return { start: run[0]?.span.start ?? 0, end: run.at(-1)?.span.end ?? 0 };
}

/** Wrapped by hand: no line is wide, and most lines that have one right below them stop in the middle of a sentence at about the same width. */
function isHardWrapped(text: string, runs: readonly (readonly Line[])[]): boolean {
  let breaks = 0;
  let midSentence = 0;
  for (const { span } of runs.flat()) if (span.end - span.start > WIDEST_WRAP) return false;
  for (const run of runs) {
    for (const { span } of run.slice(0, -1)) {
      breaks++;
      const line = text.slice(span.start, span.end).trimEnd();
      if (line.length >= NARROWEST_WRAP && !/[.!?:;”"’'»)]$/.test(line)) midSentence++;
    }
  }
  return breaks >= 2 && midSentence / breaks > 0.5;
}
