/** Every template language by its grammar: what stands of it in a line of its own, and in the middle of a sentence. */
import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../support/lint';

const LEFTOVERS: Readonly<Record<string, readonly string[]>> = {
  Handlebars: ['{{#if sponsored}}', '{{> byline}}', '{{{rawBody}}}', '{{!-- later --}}', '{{~name~}}'],
  Jinja: ['{%- endfor -%}', '{{ story.title|upper }}', '{# later #}'],
  ERB: ['<%= @story.title %>', '<% end %>'],
  JSP: ['${story.title}', '<jsp:include page="head.jsp" />', '<c:out value="title"/>'],
  Velocity: ['#if($story.title)', '#foreach($s in $stories)', '$story.title', '$!story.getTitle()', '#set($x = "a")'],
  FreeMarker: ['<#if story??>', '</#list>', '<@slot name="top"/>', '[#if story??]', '[/#if]'],
  Smarty: ['{$story.title}', '{if $user}', '{else}', '{/if}', '{foreach from=$stories item=s}', '{include file="ad.tpl"}', '{* later *}'],
  Go: ['{{ .Title }}', '{{- with .Author -}}', '{{/* later */}}'],
  Angular: ['*ngIf="story"', '[innerHTML]="story.body"', '(click)="open()"', '@if (story) {', '<app-slot></app-slot>'],
  Vue: ['v-if="story"', '@click="open"', '<story-card :story="s"></story-card>'],
  Svelte: ['{#each stories as s}', '{/each}', '{@html body}'],
  Blade: ['@foreach($stories as $s)', '@endif', "@include('ad')", '{!! $body !!}'],
  Razor: ['@Model.Title', '@Html.Raw(Model.Body)', '@ViewBag.Title'],
  Thymeleaf: ['th:text="${story.title}"', '[[${story.title}]]'],
  ColdFusion: ['<cfif isDefined("x")>', '</cfloop>', '#story.title#'],
  PHP: ['<?= $title ?>', "<? include 'ad.inc' ?>"],
  WordPress: ['[caption id="a" align="left"]', '[/caption]', '[related_posts]', '[jetpack-related-posts]', '[wp_ad_camp_1]', '[readmore]'],
  Drupal: ['[[{"fid":"12","view_mode":"default"}]]', '[node:title]', '[[nid:1234]]'],
  BBCode: ['[b]bold[/b]', '[quote="Ann"]', '[img]https://example.com/1.png[/img]'],
  Joomla: ['{loadposition user7}', '{mosimage}', '{jcomments on}', '{loadmoduleid 34}'],
  TYPO3: ['###MARKER###', "{f:translate(key: 'x')}", '<f:link.page pageUid="1">'],
  wikis: ['[[File:Pier.jpg|thumb|The pier]]', '[[Port Ellis|the port]]', '<ref name="a">x</ref>', '__NOTOC__'],
  AMP: ['<amp-ad width="300"></amp-ad>'],
  'ad servers': ['%%CLICK_URL%%', '[timestamp]', '[CACHEBUSTER]', '{clickurl}', '__CLICK__', '[INSERT_CLICK_MACRO]'],
  mailers: ['*|FNAME|*', '%FIRSTNAME%', '[FIRST_NAME]', '{FIRSTNAME}', '<<First Name>>', '«FirstName»', '#FNAME#', '@FIRSTNAME@', '%recipient.name%', '$[FIRST_NAME|you]$', '-FIRST_NAME-'],
  scripts: ['[object Object]', 'Tide.widgets.load();', "new Image().src = 'https://example.com';"],
};

describe.each(Object.entries(LEFTOVERS))('%s', (_language, leftovers) => {
  test.each(leftovers)('%s', (leftover) => {
    const line = `The council met on Monday.\n${leftover}\nThe harbor will close.`;
    const sentence = `The council met ${leftover} on Monday.`;
    for (const text of [line, sentence]) {
      const at = text.indexOf(leftover);
      const found = findingsIn(text).filter(({ category }) => category === 'debris');
      expect(found.some(({ span }) => span.start <= at && span.end > at), text).toBe(true);
      expect(found.every(({ span }) => span.start >= at && span.end <= at + leftover.length), text).toBe(true);
    }
  });
});

describe('what people write with the same signs', () => {
  test.each([
    'Fans typed #set and #end, and @end and @model answered.',
    'He owes $ann.reyes nothing, and $brk.b fell.',
    'The ratio is {1, 2, 3}, and [edit] was all she wrote back.',
    '“I told [the mother-in-law] it was <not> 3 < 4,” he said.',
    'Tickets are @ $5 (£4) and #1 in the chart; R&D cost 5% of 10%.',
    'The note said: (click) and then [Enter], “=” and “-”.',
    'It’s [sic] a [REDACTED] file, she said.',
    'Rate: 4.5%/year; see p. 3-4 and the A-B-C of it.',
    'The firm Yahoo!, the band !!! and the show *NSYNC*.',
    '<laughs> and <cross-talk>, says the transcript.',
  ])('%s', (text) => {
    expect(findingsIn(text).filter(({ category }) => category === 'debris')).toEqual([]);
  });
});

describe('damage by other readers of bytes', () => {
  test.each([
    ['todayΓÇÖs boat', 'today’s boat'],
    ['todayÔÇÖs boat', 'today’s boat'],
    ['today‚Äôs boat', 'today’s boat'],
    ['todayÕs boat', 'today’s boat'],
    ['a caf├⌐ and a ni√±o', 'a café and a niño'],
    ['today\\u2019s boat', 'today’s boat'],
    ['today=E2=80=99s boat', 'today’s boat'],
    ["today\\'s boat", 'today’s boat'],
  ])('%s', (damaged, meant) => {
    const found = findingsIn(damaged).filter(({ rule }) => rule === 'mojibake');
    const repaired = found.reduceRight((text, { fixes }) => (fixes[0]?.edits ?? []).reduceRight((rest, { span, text: written }) => rest.slice(0, span.start) + written + rest.slice(span.end), text), damaged);
    expect(repaired).toBe(meant);
  });

  test.each(['A key= and =AB in a file name', 'Õ is an Estonian letter, as in Õie', 'the root √2 and Γ of math'])('not: %s', (text) => {
    expect(findingsIn(text).filter(({ rule }) => rule === 'mojibake')).toEqual([]);
  });
});
