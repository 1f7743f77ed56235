import { expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../../server/src/core/index';
import { findingsIn } from '../../support/lint';

const found = (text: string, options: Settings['rules'] extends ReadonlyMap<string, infer Setting> ? Setting : never): number =>
  findingsIn(text, 'markdown', { ...defaultSettings, rules: new Map([['template-tag', options]]) }).filter(({ rule }) => rule === 'template-tag').length;

const onStaticSite = { severity: 'warning', options: { staticSite: true } } as const;
const elsewhere = { severity: 'warning', options: {} } as const;

test.each(['{{< figure src="hall.jpg" >}}', '{{% note %}}', '{% include hall.html %}', '{{ .Title }}', '{{ site.title }}', '{{ page.date }}'])('on a static site %s is in order', (tag) => {
  expect(found(`The hall opened. ${tag}\n`, onStaticSite)).toBe(0);
  expect(found(`The hall opened. ${tag}\n`, elsewhere)).toBe(1);
});

test('a tag of another system is debris on a static site, too', () => {
  expect(found('The hall opened. {{#rendered}} {{/rendered}}\n', onStaticSite)).toBe(1);
});
