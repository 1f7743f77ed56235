/** Finding one's way among quotations and those who say them. */
import type { Article, Attribution, Person, Span } from '../../core/index';

/** The quotation at a place, the innermost where one stands in another. */
export function quotationAt({ attributions }: Article, offset: number): Attribution | undefined {
  return attributions.filter(({ span }) => covers(span, offset)).reduce<Attribution | undefined>((inner, next) => (inner === undefined || lengthOf(next) <= lengthOf(inner) ? next : inner), undefined);
}

/** Whom a place is about: whoever is named there, or says what stands there. The name is the fullest that the article gives. */
export function speakerAt(article: Article, offset: number): string | undefined {
  const said = article.attributions.find(({ speaker }) => speaker !== undefined && covers(speaker, offset));
  if (said?.speaker !== undefined) return said.speaker.name;
  const named = article.people.find(({ mentions }) => mentions.some((mention) => covers(mention, offset)));
  return named?.name ?? quotationAt(article, offset)?.speaker?.name;
}

export function quotationsOf({ attributions }: Article, name: string): readonly Attribution[] {
  return attributions.filter(({ speaker }) => speaker?.name === name);
}

/** Where the article introduces somebody: the first mention in the fullest form, else the first of all. */
export function introductionOf(article: Article, name: string): Span | undefined {
  const mentions = [...(personNamed(article, name)?.mentions ?? quotationsOf(article, name).flatMap(({ speaker }) => speaker ?? []))].sort((one, other) => one.start - other.start);
  return mentions.find(({ text }) => text.includes(name)) ?? mentions[0];
}

/** The shortest form in which the article names somebody, for where there is little room: "Shoigu". */
export function shortName(article: Article, name: string): string {
  const forms = (personNamed(article, name)?.mentions ?? []).map(({ text }) => text).filter((text) => /^\p{Upper}/u.test(text) && name.includes(text));
  return forms.reduce((shortest, form) => (form.length < shortest.length ? form : shortest), name);
}

/** Somebody's mentions and quotations, in text order, for all to be shown at once. */
export function placesOf(article: Article, name: string): { readonly mentions: readonly Span[]; readonly quotations: readonly Span[] } {
  return { mentions: personNamed(article, name)?.mentions ?? [], quotations: quotationsOf(article, name).map(({ span }) => span) };
}

function personNamed({ people }: Article, name: string): Person | undefined {
  return people.find((person) => person.name === name);
}

const covers = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;
const lengthOf = ({ span }: Attribution): number => span.end - span.start;
