import { resolve } from 'node:path';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { hostilePieces, sought } from '../../diagnostics/markdown-words.ts';
import { commentOn } from '../../security/review-comment.ts';
import { randomFrom } from '../random.ts';

// The runs lay the files of this repository, which they name from its root.
process.chdir(resolve(import.meta.dirname, '../../..'));

// As forges read it: HTML passes, and of addresses those with a scheme or www become links.
const reader = new MarkdownIt({ html: true, linkify: true });
reader.linkify.set({ fuzzyLink: false, fuzzyEmail: true, fuzzyIP: true });

/** What a review is made of. */
const own = new Set(
  [
    ['h3', 'h4', 'p', 'ul', 'li', 'strong', 'em', 'br', 'code', 'pre', 'details', 'summary'],
    ['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ].flat(),
);

const random = randomFrom(11);
const pieces = hostilePieces.filter((piece) => piece.trim() !== '');
const mixed = Array.from({ length: 4 }, () =>
  Array.from({ length: 12 }, () => random.pick(pieces)).join(random.pick(['', ' '])),
);

test.each([hostilePieces.join(' '), '</details>', '```\n</details>', ...mixed])(
  'a comment on a change that says %j holds its words as words',
  async (words) => {
    const page = reader.render(await commentOn(words, ['--limit', '0']));
    const tags = [...page.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)];
    expect([...new Set(tags.map(([, , name = '']) => name))].filter((name) => !own.has(name))).toEqual([]);
    // Folds open and close in turn, and nothing stands in them that is not in one of ours.
    const folds = tags.flatMap(([, end, name]) => (name === 'details' ? [end === '/' ? -1 : 1] : []));
    const depths = folds.map((_, index) => folds.slice(0, index + 1).reduce((sum, step) => sum + step, 0));
    expect(folds.length).toBeGreaterThan(4);
    expect(depths.every((depth) => depth === 0 || depth === 1)).toBe(true);
    expect(depths.at(-1)).toBe(0);
    expect(page.match(/<h[34]>/g)?.length).toBeGreaterThan(4);
    for (const row of page.match(/<tr>[\s\S]*?<\/tr>/g) ?? []) expect(row.match(/<t[hd]\b/g)).toHaveLength(4);
    const text = page
      .replaceAll(/<(pre|code)\b[\s\S]*?<\/\1>/g, '')
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    for (const [name, form] of sought) expect(form.exec(text)?.[0], name).toBeUndefined();
  },
);

test('the reader would see them otherwise', () => {
  expect(reader.render('</details> ![x](https://evil.example/i.png) # @team')).toMatch(/<\/details>|<img/);
});
