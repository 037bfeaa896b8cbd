import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { markdownText } from '../../../src/diagnostics/markdown-text.ts';
import { hostilePieces, seen, sought } from '../../diagnostics/markdown-words.ts';
import { randomFrom } from '../random.ts';

// As forges read it: HTML passes, and of addresses those with a scheme or www become links.
const reader = new MarkdownIt({ html: true, linkify: true });
reader.linkify.set({ fuzzyLink: false, fuzzyEmail: true, fuzzyIP: true });

/** Where words stand in what we write: alone, in an entry, in a cell, in bold. */
const places: readonly (readonly [
  name: string,
  around: (words: string) => string,
  tags: readonly string[],
])[] = [
  ['a paragraph', (words) => `${words}\n`, ['p']],
  ['an entry', (words) => `- **error** here: ${words}  \n  ${words}\n`, ['ul', 'li', 'strong', 'br']],
  [
    'a cell',
    (words) => `| a | b |\n| --- | --- |\n| ${words} | x |\n`,
    ['table', 'thead', 'tr', 'th', 'tbody', 'td'],
  ],
  ['bold', (words) => `before **${words}** after\n`, ['p', 'strong']],
];

/** Tags of a page, and its text. */
function taken(html: string): { readonly tags: readonly string[]; readonly text: string } {
  const tags = [...html.matchAll(/<([a-z0-9]+)[^>]*>/g)].map(([, tag = '']) => tag);
  const text = html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  return { tags: [...new Set(tags)], text };
}

const oneBlank = (text: string): string => text.replaceAll(/ +/g, ' ');

const random = randomFrom(7);
const combined = Array.from({ length: 3_000 }, () =>
  Array.from({ length: 1 + random.below(7) }, () => random.pick(hostilePieces)).join(''),
);

describe.each(places)('in %s', (name, around, tags) => {
  test('hostile words stay words', () => {
    const wrong = [...hostilePieces, ...combined].flatMap((words) => {
      const shown = taken(reader.render(around(markdownText(words))));
      const found = sought.flatMap(([what, form]) =>
        what !== 'command' && form.test(shown.text) ? [what] : [],
      );
      const more = shown.tags.filter((tag) => !tags.includes(tag));
      const isWhole = oneBlank(shown.text.replaceAll('\u200b', '')).includes(oneBlank(seen(words)));
      return found.length + more.length === 0 && isWhole ? [] : [{ words, found, more, text: shown.text }];
    });
    expect(wrong.slice(0, 3), name).toEqual([]);
  });
});

test('the reader would see them otherwise', () => {
  const shown = taken(hostilePieces.map((piece) => reader.render(piece)).join(''));
  expect(shown.tags).toEqual(
    expect.arrayContaining(['a', 'img', 'script', 'code', 'strong', 'h1', 'blockquote', 'ul', 'ol']),
  );
  for (const [what, form] of sought)
    if (what !== 'command') expect(hostilePieces.join(' '), what).toMatch(form);
});
