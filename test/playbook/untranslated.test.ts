import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/model/agreement.ts';
import { playbookSite } from '../../src/playbook/site.ts';
import { agreementOf, minimalFiles } from '../model/load-fixture.ts';

const minimal = agreementOf(minimalFiles());
const pagesOf = (agreement: Agreement): ReadonlyMap<string, string> =>
  new Map(
    playbookSite({ agreement, results: [], compilations: new Map() }, () => '<svg></svg>').map(
      ({ path, content }) => [path, content],
    ),
  );
const titled = (languages: readonly string[], title: Readonly<Record<string, string>>): Agreement => ({
  ...minimal,
  languages,
  title,
});

describe('texts without the language of the page', () => {
  it('are marked with their language, and listed with where they are written', () => {
    const pages = pagesOf(titled(['en', 'de'], { en: 'Ours' }));
    const mark = '<span class="untranslated" lang="en" title="noch nicht übersetzt">Ours</span>';
    expect(pages.get('de/index.html')).toContain(mark);
    const list = pages.get('de/not-translated.html') ?? '';
    expect(list).toContain(mark);
    expect(list).toContain(`<code>${minimal.place.file}</code>`);
    expect(pages.get('de/index-a-z.html')).toContain('href="not-translated.html"');
  });

  it('have their list in one language, with a way to the first page of the other', () => {
    const list = pagesOf(titled(['en', 'de'], { en: 'Ours' })).get('de/not-translated.html') ?? '';
    expect(list).toContain('<a class="language" lang="en" hreflang="en" href="../en/index.html">');
    expect(list).not.toContain('rel="alternate"');
  });

  it('leave window titles as they are', () => {
    expect(pagesOf(titled(['en', 'de'], { en: 'Ours' })).get('de/index.html')).toContain(
      '<title>Ours</title>',
    );
  });

  it('are none where everything is translated', () => {
    const pages = pagesOf(titled(['en', 'de'], { en: 'Ours' }));
    expect(pages.get('en/index.html')).not.toContain('class="untranslated"');
    expect(pages.has('en/not-translated.html')).toBe(false);
    expect(pages.get('en/index-a-z.html')).not.toContain('not-translated');
  });

  it('are not missed in a language that the agreement does not have', () => {
    const pages = pagesOf(titled(['fr'], { fr: 'Le nôtre' }));
    expect(pages.get('en/index.html')).toContain('<span lang="fr">Le nôtre</span>');
    expect(pages.has('en/not-translated.html')).toBe(false);
  });

  it('are not missed where the language is written with its country', () => {
    const pages = pagesOf(titled(['fr', 'de-AT'], { fr: 'Le nôtre', 'de-AT': 'Unseres' }));
    expect(pages.get('de/index.html')).toContain('<h1>Unseres</h1>');
  });
});
