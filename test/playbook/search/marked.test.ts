import { describe, expect, it } from 'vitest';
import { marked } from '../../../src/playbook/search/marked.ts';

/** The text with brackets around what is marked. */
const shown = (text: string, asked: readonly string[], met: readonly string[] = []): string =>
  marked(text, asked, met)
    .map((piece) => (piece.met ? `[${piece.text}]` : piece.text))
    .join('')
    .replaceAll('[]', '');

describe('marks', () => {
  it.each([
    ['First contact, high intent', ['contact'], 'First [contact], high intent'],
    ['Erstreaktionszeit', ['reaktion'], 'Erst[reaktion]szeit'],
    ['Unternehmensgröße', ['grosse'], 'Unternehmens[größe]'],
    ['Straßenbahn', ['strassen'], '[Straßen]bahn'],
    ['first-contact', ['first', 'contact'], '[first]-[contact]'],
    ['Müller und Mueller', ['muller'], '[Müller] und [Mueller]'],
    ['<b>Lead</b>', ['lead'], '<b>[Lead]</b>'],
  ])('in %s what %j asks for', (text, asked, expected) => {
    expect(shown(text, asked)).toBe(expected);
  });

  it('all of a word that was met with a typing error', () => {
    expect(shown('Lead-Bewertung', ['bewrtung'], ['bewertung'])).toBe('Lead-[Bewertung]');
  });

  it('lose no sign of the text', () => {
    const text = 'Zoë’s 3 “Größen” – naïve 🚚 queue\n';
    const pieces = marked(text, ['o', 'que', 'na', 'groß'], []);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});
