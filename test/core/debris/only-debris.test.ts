import { describe, expect, test } from 'vitest';
import { isOnlyDebris } from '../../../server/src/core/debris/index';

describe('a passage that is nothing but debris', () => {
  test.each([
    '{{#rendered}} {{/rendered}}',
    '{{topLeft}} {{bottomLeft}}',
    '{{ #errors }} {{ message }} {{ /errors }}',
    '{{#cta}} {{text}} {{/cta}}',
    '{{ }}',
    '{articleGUID}',
    '{% if subscriber %}{% endif %}',
    '<?php echo $title; ?>',
    '*|IF:PAID|* *|END:IF|*',
    '[pullquote]',
    '[gallery ids="12,13"]',
    '[embed]https://video.example/1[/embed]',
    '[image]',
    '<!–',
    '//–>',
    '<br /><br>',
    '&nbsp;',
    '&lt;/p&gt;',
    '<!-- start of article -->',
    'googletag.cmd.push(function() { googletag.display("div-gpt-ad-1"); });',
    '(adsbygoogle = window.adsbygoogle || []).push({});',
    '.promo { color: red; } .promo a:hover { color: blue }',
    '@media (max-width: 600px) { .ad { display: none } }',
    '{"type":"gallery","items":[{"id":7}]}',
    '<![CDATA[',
    'var pageType = "story";',
  ])('%s', (text) => {
    expect(isOnlyDebris({ text, masked: text })).toBe(true);
  });
});

describe('a passage with copy in it', () => {
  test.each([
    '',
    'The mayor resigned. {{#rendered}} {{/rendered}}',
    '{{#note}} The mayor resigned. {{/note}}',
    'He said [the mayor] resigned.',
    'She target[ed] him.',
    'The set {1, 2} has two members.',
    'Q&A',
    'Remember when — <checks notes> — he won?',
    '[caption id="a1" width="300"]The mayor in May.[/caption]',
    'AT&amp;T grew.',
    '<p>The mayor resigned.</p>',
    'He opened the window.He looked out.',
    'Profits grew 5% to $3 (2 million); costs fell.',
  ])('%s', (text) => {
    expect(isOnlyDebris({ text, masked: text })).toBe(false);
  });
});
