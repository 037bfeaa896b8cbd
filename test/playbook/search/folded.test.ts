import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, foldedWords } from '../../../src/playbook/search/folded.ts';

/** Texts with much of what folding is about. */
const texts = fc.string({
  unit: fc.oneof(
    fc.constantFrom('a', 'e', 'o', 'u', 'ä', 'Ö', 'ü', 'ß', 'é', 'e\u0301', 'I', '-', ' '),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
  ),
});

describe('folding', () => {
  it.each([
    ['Größe', 'Groesse'],
    ['GROSSE', 'größe'],
    ['Übergabe', 'uebergabe'],
    ['Übergabe', 'ubergabe'],
    ['Müller', 'Mueller'],
    ['Café', 'cafe'],
    ['Kühlkette', 'Kuhlkette'],
    ['Straße', 'strasse'],
  ])('makes %s and %s one word', (one, other) => {
    expect(folded(one)).toBe(folded(other));
  });

  it('keeps apart what differs', () => {
    expect(new Set(['Lead', 'Leads', 'Land', 'Messe', 'Masse'].map(folded)).size).toBe(5);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(texts, (text) => folded(folded(text)) === folded(text)));
  });

  it('folds the beginning of a text to the beginning of its fold, so that one can search while typing', () => {
    fc.assert(
      fc.property(texts, fc.nat(20), (text, length) => {
        // Half a character is typed by nobody.
        const beginning = [...text.normalize('NFC')].slice(0, length).join('');
        return folded(text.normalize('NFC')).startsWith(folded(beginning));
      }),
    );
  });

  it('takes ids and sentences apart into words', () => {
    expect(foldedWords('first-contact: „Größe“, 24 h!')).toEqual(['first', 'contact', 'grosse', '24', 'h']);
  });
});
