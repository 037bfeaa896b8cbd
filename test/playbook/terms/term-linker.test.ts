import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { ToolLanguage } from '../../../src/model/words/language.ts';
import { html, unsafeHtml } from '../../../src/playbook/html.ts';
import { termLinker } from '../../../src/playbook/terms/term-linker.ts';
import { agreementOf, minimalFiles } from '../../model/load-fixture.ts';

type Words = Readonly<Record<string, string>>;

const minimal = agreementOf(minimalFiles());

function agreementWith(
  terms: Readonly<Record<string, { title: Words; avoided?: readonly string[]; stage?: string }>>,
): Agreement {
  const place = { file: 'definitions/glossary.yaml', document: 0, path: [] };
  const owner = 'joint' as const;
  return {
    ...minimal,
    languages: ['en', 'de'],
    terms: Object.fromEntries(
      Object.entries(terms).map(([id, { title, avoided = [], ...more }]) => [
        id,
        {
          id,
          title,
          owner,
          place,
          means: { en: `means ${id}` },
          avoided: { en: avoided, de: avoided },
          ...more,
        },
      ]),
    ),
  };
}

const usual = agreementWith({
  lead: { title: { en: 'Lead', de: 'Lead' }, avoided: ['prospect'] },
  mql: { title: { en: 'MQL', de: 'MQL' } },
  sal: { title: { en: 'SAL', de: 'SAL' } },
  intent: { title: { en: 'High intent', de: 'Hohe Absicht' } },
  touch: { title: { en: 'Touch', de: 'Kontaktversuch' } },
  waiver: { title: { en: 'Waiver', de: 'Aussetzung' } },
  opportunity: { title: { en: 'Opportunity', de: 'Opportunity' } },
  qualified: { title: { en: 'Qualified opportunity', de: 'Qualifizierte Opportunity' } },
});

/** The markup with `[text→id]` for each linked term. */
function linked(
  markup: string,
  { agreement = usual, language = 'en' as ToolLanguage, path = 'slas/a.html' } = {},
): string {
  const link = termLinker({ agreement, results: [], compilations: new Map(), language, base: '../' });
  return link({ path, title: '', content: unsafeHtml(markup) }).content.markup.replaceAll(
    /<a class="term" href="\.\.\/glossary\/([^"]+)\.html" title="[^"]*">([^<]*)<\/a>/g,
    '[$2→$1]',
  );
}
const inGerman = { language: 'de' } as const;

describe('terms in sentences', () => {
  it.each([
    ['a lead and an MQL', 'a [lead→lead] and an [MQL→mql]'],
    [
      'The leads’ owners, MQLs, opportunities',
      'The [leads→lead]’ owners, [MQLs→mql], [opportunities→opportunity]',
    ],
    ['a qualified opportunity', 'a [qualified opportunity→qualified]'],
    ['Prospects are none', '[Prospects→lead] are none'],
    ['a high-intent request of high intent', 'a [high-intent→intent] request of high intent'],
    ['salt, sal, leader, mislead, MQL-rate, mql', 'salt, sal, leader, mislead, MQL-rate, mql'],
    ['you lead it, they touch it; to lead is one thing', 'you lead it, they touch it; to lead is one thing'],
    ['A &amp; lead, &quot;SAL&quot;', 'A &amp; [lead→lead], &quot;[SAL→sal]&quot;'],
  ])('are links in %j', (text, expected) => {
    expect(linked(`<p>${text}</p>`)).toBe(`<p>${expected}</p>`);
  });

  it.each([
    ['des Leads, die Leads', 'des [Leads→lead], die Leads'],
    ['bei hoher Absicht', 'bei [hoher Absicht→intent]'],
    ['mit sechs Kontaktversuchen', 'mit sechs [Kontaktversuchen→touch]'],
    ['die Aussetzungen', 'die [Aussetzungen→waiver]'],
    ['einer qualifizierten Opportunity', 'einer [qualifizierten Opportunity→qualified]'],
    ['die MQL-Quote der Leadbewertung', 'die MQL-Quote der Leadbewertung'],
  ])('are links in German %j', (text, expected) => {
    expect(linked(`<p>${text}</p>`, inGerman)).toBe(`<p>${expected}</p>`);
  });

  it('are linked once in each section', () => {
    expect(linked('<p>lead lead</p><section><p>lead</p><ul><li>lead</li></ul></section>')).toBe(
      '<p>[lead→lead] lead</p><section><p>[lead→lead]</p><ul><li>lead</li></ul></section>',
    );
  });

  it.each([
    '<h2>lead</h2>',
    '<p><a href="x.html">a <b>lead</b></a></p>',
    '<p><code>lead</code></p>',
    '<table><tbody><tr><td><small>lead</small></td></tr></tbody></table>',
    '<p class="meta">lead</p>',
    '<p><span lang="de">lead</span></p>',
    '<figure><svg><g><text>lead</text></g></svg><figcaption><p>lead</p></figcaption></figure>',
    '<p><strong>lead</strong><br><img alt="lead"></p>',
    '<div>lead</div>',
  ])('are left alone in %s', (markup) => {
    expect(linked(markup)).toBe(markup);
  });

  it('are found again after what is left alone, also after elements without an end', () => {
    expect(linked('<p><a href="x">lead</a><br/><br>lead</p>')).toBe(
      '<p><a href="x">lead</a><br/><br>[lead→lead]</p>',
    );
  });

  it('are no links to the page they stand on', () => {
    expect(linked('<p>lead, MQL</p>', { path: 'glossary/lead.html' })).toBe('<p>lead, [MQL→mql]</p>');
  });

  it('change nothing without a glossary', () => {
    expect(linked('<p>lead</p>', { agreement: { ...minimal, terms: {} } })).toBe('<p>lead</p>');
  });
});

describe('hostile terms', () => {
  const evil = `<img src=x onerror=alert(1)>"'& $& $1`;
  const agreement = agreementWith({
    evil: { title: { en: evil } },
    amp: { title: { en: 'amp' } },
    number: { title: { en: '39' } },
    class: { title: { en: 'class' } },
    pattern: { title: { en: '(a+)+$' } },
  });
  const at = (text: string): string => {
    const link = termLinker({ agreement, results: [], compilations: new Map(), language: 'en', base: '' });
    return link({ path: 'index.html', title: '', content: html`<p class="x">${text}</p>` }).content.markup;
  };

  it('are linked as the text they are', () => {
    const page = at(`see ${evil}`);
    expect(page).not.toContain('<img');
    expect(page.match(/<a /g)).toHaveLength(1);
    expect(page.replaceAll(/<\/?a\b[^<>]*>/g, '')).toBe(html`<p class="x">see ${evil}</p>`.markup);
  });

  it('are not found in escapes or tags', () => {
    const text = `R&D, it's`;
    expect(at(text)).toBe(html`<p class="x">${text}</p>`.markup);
  });

  it('cost no time', () => {
    const text = `${'a'.repeat(20_000)}! ${'('.repeat(20_000)} ${'a '.repeat(20_000)}`;
    expect(at(text).length).toBeGreaterThan(text.length);
  });
});
