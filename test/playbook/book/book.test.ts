import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/model/agreement.ts';
import { shownSections } from '../../../src/playbook/shown-sections.ts';
import { playbookSite } from '../../../src/playbook/site.ts';
import { themesOf } from '../../../src/playbook/themes.ts';
import { agreementOf, minimalFiles } from '../../model/load-fixture.ts';
import { referenceSite, type WrittenSite } from '../reference-site.ts';

const languages = ['en', 'de'] as const;

const idsOf = (page: string): readonly string[] =>
  [...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? '');
const linksOf = (page: string): readonly string[] =>
  [...page.matchAll(/\s(?:xlink:)?href="([^"]*)"/g)].map((match) => match[1] ?? '');

describe('the book of the reference agreement', () => {
  let written: WrittenSite;
  beforeAll(async () => {
    written = await referenceSite({ singleFile: true });
  }, 120_000);

  it('has every theme, section and object under its number, in the order of the contents', () => {
    const { agreement, contentOf } = written;
    const themes = themesOf(shownSections({ agreement, results: [], compilations: new Map() }));
    for (const language of languages) {
      const headings = [
        ...contentOf(`${language}/book.html`).matchAll(
          /<h[234]><span class="number">([\d.]+)<\/span> (.*?)<\/h[234]>/g,
        ),
      ];
      const numbers = headings.map((match) => match[1]);
      const titles = new Map(headings.map((match) => [match[1], match[2]]));
      const sections = themes.flatMap((theme, index) => [
        [`${index + 1}`, theme.title[language]],
        ...theme.chapters.map((section, place) => [`${index + 1}.${place + 1}`, section.title[language]]),
      ]);
      for (const [number = '', title] of sections) expect(titles.get(number)).toBe(title);
      expect(numbers).toEqual(numbers.toSorted(byNumber));
      expect(new Set(numbers).size).toBe(numbers.length);
    }
  });

  it('has every page of the site once, or says where it is', () => {
    const { contentOf, site } = written;
    for (const language of languages) {
      const book = contentOf(`${language}/book.html`);
      const ids = new Set(idsOf(book));
      const left = new Map<string, number>();
      for (const { path } of site) {
        const [, section = '', id = ''] = new RegExp(`^${language}/([a-z-]+)/(.*)\\.html$`).exec(path) ?? [];
        if (section === '' || id === 'index') continue;
        if (!ids.has(`${section}-${id}`)) left.set(section, (left.get(section) ?? 0) + 1);
      }
      expect([...left.keys()]).toEqual(['samples']);
      expect(book).toContain(
        language === 'en'
          ? `${left.get('samples')} sample leads belong`
          : `${left.get('samples')} Beispiel-Leads`,
      );
      expect(
        book.match(language === 'en' ? /they are not printed here/g : /hier sind sie nicht abgedruckt/g),
      ).toHaveLength(3);
      expect(book).not.toContain('class="filtered"');
    }
  });

  it('says what the pages say, and unfolds what they fold', () => {
    const { contentOf } = written;
    const book = contentOf('de/book.html');
    const page = contentOf('de/slas/first-contact-high-intent.html');
    const promise = /<p class="promise">(.*?)<\/p>/.exec(page)?.[1] ?? 'none';
    expect(book).toContain(`<p class="promise">${promise}</p>`);
    expect(book.match(/<details(?! open)/)).toBeNull();
    expect(book.match(/<details open/g)?.length).toBeGreaterThan(3);
  });

  it.each(languages)('has no id twice, and every link in it arrives (%s)', (language) => {
    const { contentOf, site } = written;
    const paths = new Set(site.map(({ path }) => path));
    for (const path of [`${language}/book.html`, `playbook-${language}.html`]) {
      const page = contentOf(path);
      const ids = idsOf(page);
      expect(ids.length).toBeGreaterThan(400);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      const links = linksOf(page);
      expect(links.length).toBeGreaterThan(1_000);
      for (const link of links.filter((each) => each.startsWith('#'))) expect(ids).toContain(link.slice(1));
      const ways = links.filter((each) => !each.startsWith('#'));
      // Out of the text, only to what the book leaves out.
      expect(ways.filter((each) => !/^(?:\.\.\/|samples\/|index\.html$)/.test(each))).toEqual([]);
      for (const link of ways)
        expect(paths.has(posix.join(posix.dirname(path), link)), `${path} → ${link}`).toBe(true);
    }
  });

  it('is one file that asks for no other, runs nothing, and allows its own style only', () => {
    for (const language of languages) {
      const page = written.contentOf(`playbook-${language}.html`);
      const [, style = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
      const hash = createHash('sha256').update(style).digest('base64');
      expect(page).toContain(
        `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
      );
      expect(page).not.toMatch(/<(?:script|link|img|iframe|object|form)\b|\sstyle=|\son[a-z]+=|\ssrc=/);
      expect(style).not.toMatch(/url\(|@import/);
      expect(linksOf(page).filter((link) => !link.startsWith('#'))).toEqual([]);
      expect(Buffer.byteLength(page)).toBeLessThan(1_000_000);
    }
  });

  it('ends with a place to sign for both sides', () => {
    const { agreement, contentOf } = written;
    const page = contentOf('de/book.html');
    const block = page.slice(page.indexOf('id="book:signatures"'));
    for (const side of ['marketing', 'sales'] as const)
      for (const role of agreement.parties[side].approvers)
        expect(block).toContain(`Es unterschreibt: ${agreement.roles[role]?.title['de']}`);
    expect(block.match(/<dt>Unterschrift<\/dt><dd><\/dd>/g)).toHaveLength(2);
  });

  it('is found from every page, and the first page stays light', () => {
    const { contentOf } = written;
    for (const language of languages) {
      expect(contentOf(`${language}/slas/index.html`)).toContain('<a href="../book.html">');
      const first = contentOf(`${language}/index.html`);
      expect(first).toContain('<a href="book.html">');
      const styles = [...first.matchAll(/<link rel="stylesheet" href="\.\.\/([^"]*)"/g)].map(
        (match) => match[1] ?? '',
      );
      expect(styles).toContain('assets/playbook.css');
      const bytes = [first, ...styles.map(contentOf)].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
      expect(bytes, `HTML and CSS of ${language}/index.html`).toBeLessThanOrEqual(60_000);
    }
  });
});

describe('the book of hostile definitions', () => {
  it('shows them as text, and no word of theirs becomes an id, a heading or a link', () => {
    const hostile = `<h2 id="x" href="../slas/y.html">" id="z" <details></title></style><script>alert(1)</script>{{x}}`;
    const poisoned: Agreement = JSON.parse(
      JSON.stringify(agreementOf(minimalFiles()), (key, value: unknown) =>
        ['title', 'promise', 'rationale', 'guidance'].includes(key) ? { en: hostile, de: hostile } : value,
      ),
    );
    const input = { agreement: poisoned, results: [], compilations: new Map() };
    const site = playbookSite(input, () => '<svg></svg>', { singleFile: true, pdf: true });
    const books = site.filter(({ path }) => /book\.html$|^playbook-/.test(path) && !path.includes('de'));
    expect(books.map(({ path }) => path)).toEqual([
      'en/book.html',
      'playbook-en.html',
      'playbook-en.to-print.html',
    ]);
    for (const { content } of books) {
      expect(content).not.toMatch(/<script|<h2 id="x"|"z"/);
      expect(content.match(/<\/style>/g)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(content).toContain(
        '&lt;h2 id=&quot;x&quot; href=&quot;../slas/y.html&quot;&gt;&quot; id=&quot;z&quot; &lt;details&gt;&lt;/title&gt;',
      );
    }
  });
});

function byNumber(left = '', right = ''): number {
  const [a, b] = [left.split('.').map(Number), right.split('.').map(Number)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}
