import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freeId, idOf } from '../../../src/records/proposal/new-id.ts';

it('makes an id of any word, and never one that another word has', () => {
  const words = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 12 });
  fc.assert(
    fc.property(words, (all) => {
      const ids = new Set<string>();
      for (const word of all) {
        const id = freeId(word, 'stage', ids);
        expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
        expect(ids.has(id)).toBe(false);
        ids.add(id);
      }
    }),
  );
});

it.each([
  ['Marketing Qualified Lead', 'marketing-qualified-lead'],
  ['Wiedervorlage – später', 'wiedervorlage-spaeter'],
  ['  3. Angebot (groß) ', 'angebot-gross'],
  ['É-mail: envoyé', 'e-mail-envoye'],
  ['成約', undefined],
  ['42', undefined],
])('%s → %s', (word, id) => {
  expect(idOf(word)).toBe(id);
});
