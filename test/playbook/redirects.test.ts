import { describe, expect, it } from 'vitest';
import type { Rename } from '../../src/model/rename.ts';
import { redirects } from '../../src/playbook/redirects.ts';

const place = { file: 'definitions/all.yaml', document: 0, path: [] };
const rename = (noun: Rename['noun'], from: string, to: string): Rename => ({ noun, from, to, place });
const page = (path: string) => ({ path, content: '' });

describe('former addresses', () => {
  const pages = [
    page('en/slas/first-contact.html'),
    page('en/slas/handoff.html'),
    page('de/slas/first-contact.html'),
  ];

  it('lead to the present ones, in each language', () => {
    const found = redirects([rename('sla', 'first-touch', 'first-contact')], 'en', pages);
    expect(found.map(({ path }) => path)).toEqual(['en/slas/first-touch.html']);
    const [{ content } = { content: '' }] = found;
    expect(content).toContain('<meta http-equiv="refresh" content="0; url=first-contact.html">');
    expect(content).toContain('<a href="first-contact.html"><code>first-contact</code></a>');
    expect(redirects([rename('sla', 'first-touch', 'first-contact')], 'de', pages)[0]?.content).toContain(
      'lang="de"',
    );
  });

  it('replace no page that is there, and lead nowhere that is not', () => {
    expect(redirects([rename('sla', 'handoff', 'first-contact')], 'en', pages)).toEqual([]);
    expect(redirects([rename('sla', 'first-touch', 'gone')], 'en', pages)).toEqual([]);
    expect(redirects([rename('member', 'm-1', 'm-2')], 'en', pages)).toEqual([]);
  });

  it('are told apart by what was renamed', () => {
    expect(redirects([rename('metric', 'first-touch', 'first-contact')], 'en', pages)).toEqual([]);
  });
});
