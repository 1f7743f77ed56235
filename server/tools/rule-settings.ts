/** JSON schemas of what a rule can be set to in the editor's settings. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { rulePage, type Rule, type RuleMeta } from '../src/core/index';

type JsonSchema = Readonly<Record<string, unknown>>;

const SEVERITIES = ['error', 'warning', 'info', 'hint', 'off'];

/** The editor's settings for the rules: `newslint.severity.⟨id⟩`, a drop-down for each, and `newslint.options.⟨id⟩.⟨option⟩`. */
export function editorSettings(rules: readonly Rule[]): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(rules.flatMap(({ meta }) => [severitySetting(meta), ...optionSettings(meta)]));
}

function severitySetting({ id, severity, summary, why }: RuleMeta): readonly [string, JsonSchema] {
  return [`newslint.severity.${id}`, { type: 'string', scope: 'resource', enum: SEVERITIES, default: severity, markdownDescription: `${summary} ${why} [More](${rulePage(id)})` }];
}

function optionSettings(meta: RuleMeta): readonly (readonly [string, JsonSchema])[] {
  return Object.entries(propertiesOf(meta)).map(([name, schema]) => [`newslint.options.${meta.id}.${name}`, { scope: 'resource', ...schema }] as const);
}

function propertiesOf({ options }: RuleMeta): Readonly<Record<string, JsonSchema>> {
  if (options === undefined) return {};
  const { properties = {} } = toJsonSchema(options, { errorMode: 'ignore' });
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, typeof schema === 'object' ? { ...schema } : {}]));
}

/** A rule's options by name, each with its type and description in words, for its page. */
export function optionsInWords(meta: RuleMeta): readonly { readonly name: string; readonly type: string; readonly description: string }[] {
  return Object.entries(propertiesOf(meta)).map(([name, { type, description }]) => ({ name, type: typeof type === 'string' ? type : 'any', description: typeof description === 'string' ? description : '' }));
}
