import { describe, expect, it } from 'vitest';
import { hostileWords } from '../cli/formats/hostile-files.ts';
import { hostilePieces, sought } from '../diagnostics/markdown-words.ts';
import { commentInRepository, commentOn, withoutCode } from './review-comment.ts';

const worlds = [
  ['words that look like documents, commands and calls', hostileWords],
  ['every piece of markdown', hostilePieces.join(' ')],
  ['a command', '/approve'],
] as const;

describe.each(worlds)('the comment on a change that says %s', (_, words) => {
  it.each([['en'], ['de']])(
    'mentions nobody, leads nowhere, closes nothing and gives no command, in %s',
    async (language) => {
      const comment = await commentOn(words, ['--limit', '0', '--lang', language]);
      const shown = withoutCode(comment).replaceAll('&#8203;', '\u200b').replaceAll('&amp;', '&');
      expect(comment).toMatch(/^<!-- leadpact review -->\n### ⛔ leadpact: \p{L}+\n\n/u);
      for (const [name, form] of sought) expect(form.exec(shown)?.[0], name).toBeUndefined();
      // The only markup is ours: folds, which open and close in turn.
      const tags = shown.match(/<[^>]*>/g) ?? [];
      expect(
        tags.filter((tag) => !/^<(?:\/?(?:details|summary)|!-- leadpact review --)>$/.test(tag)),
      ).toEqual([]);
      expect(shown.match(/<details>/g)?.length).toBe(shown.match(/<\/details>/g)?.length);
      expect(tags.length).toBeGreaterThan(10);
      // In the source as well, code or not, for bots read that.
      expect(comment).not.toMatch(/^\s*\/\w/m);
      const headings = shown.split('\n').filter((line) => /^ *#/.test(line));
      expect(headings.length).toBeGreaterThan(4);
      for (const heading of headings) expect(heading).toMatch(/^#{3,4} [-\p{L} ⛔:,()/0-9]+$/u);
      // Rows of a table have four cells.
      for (const row of shown.split('\n').filter((line) => line.startsWith('|')))
        expect(row.match(/(?<!\\)(?:\\\\)*\|/g), row).toHaveLength(5);
    },
  );
});

describe('accounts in what a forge says of the change', () => {
  const approval = (login: string) => ({
    author: { login },
    state: 'APPROVED',
    submittedAt: '2026-11-28T08:00:00Z',
    commit: { oid: 'a'.repeat(40) },
  });
  const reviewed = (login: string) =>
    commentInRepository(JSON.stringify({ author: { login: 'acme-author' }, reviews: [approval(login)] }));

  it.each(['www.evil.example', 'deadbeef12345678', 'GH-12', 'x[bot]', '__bold__', 'acme-marketing'])(
    'like %j are words',
    async (login) => {
      const { comment } = await reviewed(login);
      const shown = withoutCode(comment).replaceAll('&#8203;', '\u200b').replaceAll('&amp;', '&');
      expect(shown.replaceAll(/[\\\u200b]/g, '')).toContain(login);
      for (const [name, form] of sought) expect(form.exec(shown)?.[0], name).toBeUndefined();
      expect(shown).not.toMatch(/(?<!\\)__/);
    },
  );

  it.each(['@team', 'a b', '</details>', '/approve', '![x](y)', '\n# x', 'x\u202e'])(
    'like %j are none',
    async (login) => {
      const { code, comment } = await reviewed(login);
      expect(code).toBe(2);
      expect(comment).toMatch(/^\*\*leadpact could not run:\*\* \S*reviews\.json: a review has an account/);
      expect(comment.split('\n')).toHaveLength(2);
    },
  );
});
