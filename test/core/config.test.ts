/** Configurations: what they say, and what is said when they are wrong. */
import { object, number, optional, pipe, description } from 'valibot';
import { describe, expect, test } from 'vitest';
import { readHousePatterns } from '../../server/src/core/house-patterns';
import { dotted, isIgnored, mergeConfigs, parseConfig, rules, settingsFor, type Rule } from '../../server/src/core/index';

const longLine: Rule = {
  meta: {
    id: 'long-line', category: 'debris', severity: 'off', fix: 'none', summary: 'A line that is too long.', why: 'Nobody reads it.', examples: [],
    options: object({ most: optional(pipe(number(), description('Characters that a line may have.'))) }),
  },
  checkParagraph: () => [],
};
const all = [...rules, longLine];

const problemsOf = (text: string): string[] => parseConfig(text, all).problems.map(({ path, message }) => `${dotted(path)}: ${message}`);

describe('a configuration is read', () => {
  test('with comments and trailing commas', () => {
    const { config, problems } = parseConfig('{ // house style\n "rules": { "promo-line": "off", }, }', all);
    expect(problems).toEqual([]);
    expect(settingsFor(config, 'a.txt', all).rules.get('promo-line')).toEqual({ severity: 'off', options: {} });
  });
  test('with options of a rule, whose severity stays as the rule has it', () => {
    const { config } = parseConfig('{ "rules": { "long-line": { "options": { "most": 80 } } } }', all);
    expect(settingsFor(config, 'a.txt', all).rules.get('long-line')).toEqual({ severity: 'off', options: { most: 80 } });
  });
  test('for some files by their globs, the later override winning', () => {
    const { config } = parseConfig('{ "genre": "news", "overrides": [{ "files": ["letters/**"], "genre": "letter" }, { "files": ["*.md"], "genre": "newsletter" }] }', all);
    expect(['a.txt', 'letters/a.txt', 'letters/a.md'].map((path) => settingsFor(config, path, all).genre)).toEqual(['news', 'letter', 'newsletter']);
  });
  test('files for which the same holds have the same settings object', () => {
    const { config } = parseConfig('{ "overrides": [{ "files": ["*.md"], "locale": "en-GB" }] }', all);
    expect(settingsFor(config, 'a.md', all)).toBe(settingsFor(config, 'sub/b.md', all));
  });
  test('ignores leave out files and whole folders', () => {
    const { config } = parseConfig('{ "ignores": ["archive", "drafts/*.md"] }', all);
    expect(['archive/1999/a.txt', 'sub/archive/b.txt', 'drafts/a.md', 'drafts/old/a.md', 'a.txt'].map((path) => isIgnored(config, path))).toEqual([true, true, true, false, false]);
  });
  test('on top of another, rule by rule and option by option', () => {
    const [below, above] = ['{ "rules": { "long-line": { "severity": "info", "options": { "most": 80 } } } }', '{ "rules": { "long-line": "error" } }'].map((text) => parseConfig(text, all).config);
    expect(settingsFor(mergeConfigs([below, above].flatMap((config) => config ?? [])), 'a.txt', all).rules.get('long-line')).toEqual({ severity: 'error', options: { most: 80 } });
  });
});

describe('what is wrong is told, with what may have been meant', () => {
  test.each([
    ['{ "ruls": {} }', 'ruls: There is no setting ‘ruls’; did you mean ‘rules’?'],
    ['{ "rules": { "promo-lin": "off" } }', 'rules.promo-lin: There is no rule ‘promo-lin’; did you mean ‘promo-line’?'],
    ['{ "rules": { "promo-line": "of" } }', 'rules.promo-line: Expected one of ‘off’, ‘hint’, ‘info’, ‘warning’, ‘error’, found ‘of’; did you mean ‘off’?'],
    ['{ "rules": { "promo-line": 2 } }', 'rules.promo-line: Expected one of ‘off’, ‘hint’, ‘info’, ‘warning’, ‘error’, or an object, found 2.'],
    ['{ "rules": { "promo-line": { "level": "off" } } }', 'rules.promo-line.level: There is no setting ‘level’; there are ‘severity’, ‘options’.'],
    ['{ "rules": { "long-line": { "options": { "mst": 1 } } } }', 'rules.long-line.options.mst: This rule has no option ‘mst’; did you mean ‘most’?'],
    ['{ "rules": { "long-line": { "options": { "most": "80" } } } }', 'rules.long-line.options.most: Expected a number, found ‘80’.'],
    ['{ "rules": { "promo-line": ["hint", {}] } }', 'rules.promo-line.0: There is no setting ‘0’; there are ‘severity’, ‘options’.'],
    ['{ "genre": "leter" }', 'genre: Expected one of ‘auto’, ‘news’, ‘opinion’, ‘interview’, ‘transcript’, ‘letter’, ‘list’, ‘newsletter’, found ‘leter’; did you mean ‘letter’?'],
    ['{ "ignores": "archive" }', 'ignores: Expected a list, found ‘archive’; write ["archive"].'],
    ['{ "packs": { "bbc": "of" } }', 'packs.bbc: Expected one of ‘on’, ‘off’, found ‘of’; did you mean ‘off’?'],
    ['{ "locale": "en_GB" }', 'locale: Expected one of ‘en-US’, ‘en-GB’, found ‘en_GB’; did you mean ‘en-GB’?'],
    ['{ "rules": { "repeated-passage": { "options": { "words": 0 } } } }', 'rules.repeated-passage.options.words: Expected 4 or more, found 0.'],
    ['{ "rules": { "repeated-passage": { "options": { "words": 9.5 } } } }', 'rules.repeated-passage.options.words: Expected a whole number, found 9.5.'],
    ['{ "patterns": [{ "id": "own", "category": "promo", "match": "", "message": "Our own plug." }] }', 'patterns[0].match: Expected a regular expression, found ‘’.'],
    ['{ "patterns": [{ "id": "Own Plug", "category": "promo", "match": "a", "message": "Our own plug." }] }', 'patterns[0].id: Expected lower-case words joined by hyphens, found ‘Own Plug’.'],
    ['{ "ignores": ["a", 1] }', 'ignores[1]: Expected a text, found 1.'],
    ['{ "overrides": [{ "genre": "letter" }] }', 'overrides[0].files: ‘files’ is missing.'],
    ['[]', ': Expected an object, found a list.'],
    ['', ': There is nothing in this file; write {} where nothing is to be configured.'],
    ['// house style\n', ': There is nothing in this file; write {} where nothing is to be configured.'],
    ['{ "rules": { "promo-line": "off" }, "rules": { "mojibake": "off" } }', 'rules: ‘rules’ stands here a second time, and only the last one holds; make them one.'],
    ['{ "overrides": [{ "files": ["a"], "genre": "news", "genre": "letter" }] }', 'overrides[0].genre: ‘genre’ stands here a second time, and only the last one holds; make them one.'],
    ['{ "rules": ', ': This is not JSON (value expected); nothing of this file is taken.'],
  ])('%s', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });
  test('at the place where it stands', () => {
    const text = '{\n  "rules": { "promo-lin": "off" }\n}';
    const [problem] = parseConfig(text, all).problems;
    expect(problem?.span && text.slice(problem.span.start, problem.span.end)).toBe('"promo-lin": "off"');
  });
  test('each of several names that are unknown, in the order of the file', () => {
    expect(problemsOf('{ "rules": { "promoline": "off", "mojibak": "off", "shortcod": "off" }, "genr": "news" }')).toEqual([
      'rules.promoline: There is no rule ‘promoline’; did you mean ‘promo-line’?',
      'rules.mojibak: There is no rule ‘mojibak’; did you mean ‘mojibake’?',
      'rules.shortcod: There is no rule ‘shortcod’; did you mean ‘shortcode’?',
      'genr: There is no setting ‘genr’; did you mean ‘genre’?',
    ]);
  });
  test('a pattern where it was written, whatever was taken out before it', () => {
    const text = '{ "patterns": [{ "id": "Own Plug", "category": "promo", "match": "a", "message": "Ours." }, { "id": "own-plug", "category": "promo", "match": "b", "message": "Ours.", "shouldMatch": ["x"] }] }';
    const { problems } = parseConfig(text, all, () => readHousePatterns);
    expect(problems.map(({ path, span }) => [path.slice(0, 2), span && text.slice(span.start, span.end)])).toEqual([[['patterns', 0], '"id": "Own Plug"'], [['patterns', 1], '"x"']]);
  });
  test('and the rest of the configuration holds', () => {
    const { config, problems } = parseConfig('{ "genre": "leter", "rules": { "promo-line": "off", "x": "off" }, "ignores": [1, "a"], "overrides": [{}] }', all);
    expect(problems).toHaveLength(4);
    expect(config).toMatchObject({ rules: new Map([['promo-line', { severity: 'off' }]]), ignores: ['a'], overrides: [] });
  });
});
