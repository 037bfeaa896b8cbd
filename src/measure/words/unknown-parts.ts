import type { Bilingual } from '../../model/words/language.ts';
import type { Honesty } from '../measurement.ts';

/** A breakdown in which leads lie in no part: in words, or the field by which it tells leads apart. */
export type UnknownPart = { readonly leads: number | 'too few' } & (
  | { readonly words: Bilingual }
  | { readonly field: string }
);

/** Groups of a field have the gaps of the field, so they are left out. */
export function unknownPartsOf({ unknownParts }: Pick<Honesty, 'unknownParts'>): readonly UnknownPart[] {
  return Object.entries(unknownParts)
    .filter(([part]) => part.split(':').length < 3)
    .map(([part, leads]) => {
      const [kind = part, field] = part.split(':');
      return field === undefined ? { leads, words: kinds[kind] ?? { en: kind, de: kind } } : { leads, field };
    });
}

const kinds: Readonly<Record<string, Bilingual>> = {
  campaign: { en: 'campaign', de: 'Kampagne' },
  channel: { en: 'channel', de: 'Kanal' },
  member: { en: 'member', de: 'Person' },
  territory: { en: 'territory', de: 'Gebiet' },
};
