import type { Connective } from '../../criteria/criterion.ts';
import type { Bilingual } from './language.ts';

/** What stands above the parts of a condition; `{}` is how many of them. */
export const connectiveWords: Readonly<Record<Connective['op'], Bilingual>> = {
  all: { en: 'all of', de: 'alle von' },
  any: { en: 'at least one of', de: 'mindestens eines von' },
  none: { en: 'none of', de: 'keines von' },
  kOf: { en: 'at least {} of', de: 'mindestens {} von' },
};
