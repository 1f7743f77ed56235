/** The fields of an archive's records, by name, or by names with dots between them where one lies in another. */

export type Fields = Readonly<Record<string, unknown>>;

/** A field that has the whole name goes before one that its parts lead to. */
export function fieldOf(record: Fields, name: string): unknown {
  if (Object.hasOwn(record, name)) return record[name];
  const [inner, rest] = innerOf(record, name);
  return inner === undefined ? undefined : fieldOf(inner, rest);
}

/** The record with another value in a field that it has. */
export function withField(record: Fields, name: string, value: unknown): Fields {
  const [inner, rest, first] = Object.hasOwn(record, name) ? [undefined, '', name] : innerOf(record, name);
  return { ...record, [first]: inner === undefined ? value : withField(inner, rest, value) };
}

/** The names of the fields with text in them, those inside others too, for somebody who named the wrong one. */
export function textFields(record: Fields): string[] {
  return Object.entries(record).flatMap(([name, value]) => (typeof value === 'string' ? [name] : isRecord(value) ? textFields(value).map((inner) => `${name}.${inner}`) : []));
}

/** What the name leads into, the name from there on, and the first part. */
function innerOf(record: Fields, name: string): readonly [inner: Fields | undefined, rest: string, first: string] {
  const dot = name.indexOf('.');
  const first = dot < 0 ? name : name.slice(0, dot);
  const inner = dot < 0 || !Object.hasOwn(record, first) ? undefined : record[first];
  return [isRecord(inner) ? inner : undefined, name.slice(dot + 1), first];
}

export const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
