import { describe, expect, it } from 'vitest';
import { foldedWords } from '../../../src/playbook/search/folded.ts';
import type { SearchData, SearchDocument } from '../../../src/playbook/search/search-data.ts';
import { searcher } from '../../../src/playbook/search/searcher.ts';

const page = (id: string, title: string, more: { summary?: string; names?: string; text?: string } = {}) =>
  [0, id, title, more.summary ?? '', more.names ?? '', foldedWords(more.text ?? '').join(' ')] as const;

const german: readonly SearchDocument[] = [
  page('response', 'Erstreaktionszeit'),
  page('score', 'Leadbewertung', { text: 'Punkte je Größe' }),
  page('mql', 'MQL', { names: 'heißer Lead, former-mql' }),
  page('size', 'Unternehmensgröße'),
  page('kunde', 'Kunde'),
  page('sla-mql', 'Zusage', { summary: 'Für jeden MQL' }),
];
const data: SearchData = {
  chapters: [['slas', 'Zusagen', 1]],
  documents: german,
  ways: [],
  silent: 'der was wie',
};
const search = searcher(data);
const first = (query: string): string | undefined => search(query).hits[0]?.document[1];

describe('the search', () => {
  it.each([
    ['reaktionszeit', 'response'],
    ['reaktion', 'response'],
    ['Erstreak', 'response'],
    ['Leadbewrtung', 'score'],
    ['größe', 'size'],
    ['groesse', 'size'],
    ['grosse', 'size'],
    ['heisser lead', 'mql'],
    ['heißer', 'mql'],
    ['former-mql', 'mql'],
    ['sla-mql', 'sla-mql'],
    ['mql', 'mql'],
    ['kunden', 'kunde'],
  ])('answers %s with %s', (query, id) => {
    expect(first(query)).toBe(id);
    expect(search(query).loose).toBe(false);
  });

  it('asks for all words', () => {
    expect(search('mql jeden').hits.map(({ document }) => document[1])).toEqual(['sla-mql']);
  });

  it('says when it only guesses, also by the parts of a compound', () => {
    expect(search('Kundengröße')).toMatchObject({ loose: true });
    expect(search('Kundengröße').hits.map(({ document }) => document[1])).toContain('kunde');
  });

  it('finds nothing for nothing, and for what is nowhere', () => {
    expect(search('').hits).toEqual([]);
    expect(search(' – ').hits).toEqual([]);
    expect(search('xyzzyq').hits).toEqual([]);
  });

  it('answers twice alike, whatever was asked between', () => {
    const once = search('mql');
    search('unknown words that must not become known');
    expect(search('mql')).toEqual(once);
    expect(search('become').hits).toEqual([]);
  });
});
