/** JSON schemas of what can be set in the editor's settings for each rule and pack. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { configShape, rulePage, type Rule, type RuleMeta, type Severity } from '../src/core/index';

type JsonSchema = Readonly<Record<string, unknown>>;

/** What each severity comes to in an editor. */
const SEVERITIES: Readonly<Record<Severity | 'off', string>> = {
  error: 'Underlined in red, and counted above the headline.',
  warning: 'Underlined in yellow, and counted above the headline.',
  info: 'Underlined in blue; listed, but not counted above the headline.',
  hint: 'Marked by three dots; neither listed nor counted.',
  off: 'Not looked for.',
};

/** `newslint.severity.⟨id⟩`, a drop-down for each rule. */
export function severitySettings(rules: readonly Rule[]): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(rules.map(({ meta }) => [`newslint.severity.${meta.id}`, severitySetting(meta)]));
}

/** `newslint.options.⟨id⟩.⟨option⟩` */
export function optionSettings(rules: readonly Rule[]): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(rules.flatMap(({ meta }) => Object.entries(propertiesOf(meta)).map(([name, schema]) => [`newslint.options.${meta.id}.${name}`, { scope: 'resource', ...schema }])));
}

/** `newslint.packs`, as the configuration file has it. */
export function packSettings(rules: readonly Rule[]): Readonly<Record<string, JsonSchema>> {
  const { properties = {} } = toJsonSchema(configShape(rules), { errorMode: 'ignore' });
  return { 'newslint.packs': { ...(typeof properties.packs === 'object' && properties.packs), scope: 'resource', default: {} } };
}

function severitySetting({ id, severity, summary, why }: RuleMeta): JsonSchema {
  return { type: 'string', scope: 'resource', enum: Object.keys(SEVERITIES), enumDescriptions: Object.values(SEVERITIES), default: severity, markdownDescription: `${summary} ${why} [More](${rulePage(id)})` };
}

function propertiesOf({ options }: RuleMeta): Readonly<Record<string, JsonSchema>> {
  if (options === undefined) return {};
  const { properties = {} } = toJsonSchema(options, { errorMode: 'ignore' });
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, typeof schema === 'object' ? { ...schema } : {}]));
}

/** A rule's options by name, each with what it may be and its description in words, for its page. */
export function optionsInWords(meta: RuleMeta): readonly { readonly name: string; readonly values: string; readonly default: unknown; readonly description: string }[] {
  return Object.entries(propertiesOf(meta)).map(([name, schema]) => ({ name, values: valuesOf(schema), default: schema.default, description: typeof schema.description === 'string' ? schema.description : '' }));
}

function valuesOf({ type, minimum }: JsonSchema): string {
  switch (type) {
    case 'boolean':
      return 'true or false';
    case 'integer':
      return typeof minimum === 'number' ? `a whole number, ${minimum} or more` : 'a whole number';
    default:
      return typeof type === 'string' ? type : 'any';
  }
}
