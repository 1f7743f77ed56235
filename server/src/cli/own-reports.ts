/** Reports of ours that lie among the articles: they show all the faults of others and have none of their own. What is not ours for certain is an article. */

/** Whether a text is a report for people, as one of the formats writes it from its first line to its last. */
export function isOwnReport(text: string): boolean {
  return text.slice(0, 300).includes('<meta name="generator" content="newslint">') || isStylish(text) || isSummary(text) || isOfLines(text, COMPACT) || isOfLines(text, GITHUB);
}

const COMPACT = /^.+:\d+:\d+: (?:error|warning|info|hint): .+ \[[a-z\d-]+\]$/;
const GITHUB = /^::(?:error|warning|notice) file=.+,title=newslint%3A [a-z\d-]+::.+$/;

const STYLISH_BEGIN = /^.+\n {2}\d+:\d+ {2}(?:error|warning|info|hint) {2}\S/;
const STYLISH_END = /^\d+ findings?: [\d, a-z]+; \d+ (?:file|article)s? checked[,.]/;
const STYLISH_NOTHING = /^Nothing (?:was checked\.|(?:(?:else|new) )?found; \d+ (?:file|article)s? checked[,.].*)\n$/;

function isStylish(text: string): boolean {
  return STYLISH_NOTHING.test(text) || (STYLISH_BEGIN.test(text) && STYLISH_END.test(lastLine(text)));
}

const SUMMARY_END = /^\d+ (?:file|article)s? checked in \d+\.\d s: \d+ errors?, \d+ warnings?, \d+ infos?, \d+ hints?[,;.]/;
const SUMMARY_ROW = /^(?: *\d+ {2}\S.*)?$/;

function isSummary(text: string): boolean {
  return SUMMARY_END.test(lastLine(text)) && text.trimEnd().split('\n').slice(0, -1).every((line) => SUMMARY_ROW.test(line));
}

function isOfLines(text: string, line: RegExp): boolean {
  return line.test(text.slice(0, Math.max(0, text.indexOf('\n')))) && text.trimEnd().split('\n').every((each) => line.test(each));
}

const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n', text.length - 2) + 1).trimEnd();
