/** What a configuration file may hold. Reading one, the JSON schema and the settings page all go by this shape. */
import * as v from 'valibot';
import type { GenericSchema } from 'valibot';
import { housePatternEntry } from './house-pattern-entry';
import { genericPackIds, outletPackIds } from './packs/choice';
import type { Genre, Locale, Options, Rule, Severity } from './types';

const SEVERITIES = ['off', 'hint', 'info', 'warning', 'error'] as const satisfies readonly (Severity | 'off')[];
const GENRES = ['auto', 'news', 'opinion', 'interview', 'transcript', 'letter', 'list', 'newsletter'] as const satisfies readonly (Genre | 'auto')[];
const LOCALES = ['en-US', 'en-GB'] as const satisfies readonly Locale[];

/** How a configuration sets one rule: by its severity alone, or with options. */
export type WrittenRule = Severity | 'off' | { readonly severity?: Severity | 'off' | undefined; readonly options?: Options | undefined };

/** All outlets' packs at once, beside the ids of packs. */
export const OUTLETS = 'outlets';

const SWITCH = ['on', 'off'] as const;
export type Switch = (typeof SWITCH)[number];

export interface WrittenLayer {
  readonly genre?: Genre | 'auto' | undefined;
  readonly locale?: Locale | undefined;
  readonly rules?: Readonly<Record<string, WrittenRule | undefined>> | undefined;
  readonly packs?: Readonly<Record<string, Switch | undefined>> | undefined;
}

/** A configuration as it is written, once it has the right shape. */
export interface WrittenConfig extends WrittenLayer {
  readonly extends?: readonly string[] | undefined;
  readonly ignores?: readonly string[] | undefined;
  readonly patterns?: readonly v.InferInput<typeof housePatternEntry>[] | undefined;
  readonly overrides?: readonly (WrittenLayer & { readonly files: readonly string[] })[] | undefined;
}

/** The shape of a configuration for these rules; every description is a line of the settings page. */
export function configShape(rules: readonly Rule[]): GenericSchema<unknown, WrittenConfig> {
  const layer = {
    genre: described(v.picklist(GENRES), 'What kind of copy this is; ‘auto’ tells it from the text.'),
    locale: described(v.picklist(LOCALES), 'Whose English the copy is written in.'),
    rules: described(v.strictObject(Object.fromEntries(rules.map((rule) => [rule.meta.id, described(ruleShape(rule), rule.meta.summary)]))), 'Severity and options of each rule.'),
    packs: described(
      v.strictObject({
        [OUTLETS]: described(v.picklist(SWITCH), 'The packs of all outlets, but those that are named.'),
        ...Object.fromEntries([...genericPackIds, ...outletPackIds].map((id) => [id, v.optional(v.picklist(SWITCH))])),
      }),
      'Which packs of known phrases copy is held against; all of them are on.',
    ),
  };
  return v.strictObject({
    $schema: described(v.string(), 'Where editors find the schema of this file.'),
    extends: described(v.array(v.string()), 'Configurations that this one builds on, later ones winning: a file (‘./house.json’), a package, ‘newslint:all’, ‘newslint:generic’ or an outlet’s pack (‘newslint:reuters’).'),
    ...layer,
    ignores: described(v.array(v.string()), 'Globs of files that are not linted, from this file’s folder.'),
    patterns: described(v.array(housePatternEntry), 'The newsroom’s own patterns. ‘newslint archive-test’ counts what they would hit.'),
    overrides: described(
      v.array(v.strictObject({ files: v.pipe(v.array(v.string()), v.description('Globs of the files that this holds for, from this file’s folder.')), ...layer })),
      'Settings for some files only; later ones win.',
    ),
  });
}

function described<Schema extends GenericSchema>(schema: Schema, text: string) {
  return v.optional(v.pipe(schema, v.description(text)));
}

function ruleShape({ meta: { options } }: Rule) {
  const severity = v.picklist(SEVERITIES);
  // A rule says only what its options are; that there are no others is decided here, once.
  const strict = options !== undefined && 'entries' in options ? v.strictObject(options.entries as v.ObjectEntries) : v.strictObject({}); // `entries` is valibot's own field of every object schema
  return v.union([severity, v.strictObject({ severity: v.optional(severity), options: v.optional(strict) })]);
}
