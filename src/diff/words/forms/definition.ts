import type { Annotated, Definition } from '../../../model/definition.ts';
import type { Ownership, Side } from '../../../model/text.ts';
import type { Bilingual } from '../../../model/words/language.ts';
import { type Form, keyed, unread } from '../form.ts';
import { choice, text } from '../say/plain.ts';
import type { Teller } from '../teller.ts';

export const sideWords: Readonly<Record<Side, Bilingual>> = {
  marketing: { en: 'Marketing', de: 'Marketing' },
  sales: { en: 'Sales', de: 'Vertrieb' },
};

const ownershipWords: Readonly<Record<Ownership, Bilingual>> = {
  ...sideWords,
  joint: { en: 'Marketing and sales together', de: 'Marketing und Vertrieb gemeinsam' },
};

export const comparatorWords: Readonly<Record<'atLeast' | 'atMost', Bilingual>> = {
  atLeast: { en: 'at least', de: 'mindestens' },
  atMost: { en: 'at most', de: 'höchstens' },
};

export const side: Teller<Side> = choice(sideWords);
export const ownership: Teller<Ownership> = choice(ownershipWords);

/** What smaller things may carry too. */
export const annotated: Form<Annotated> = {
  owner: ['Owned by', 'Verantwortet von', ownership],
  rationale: ['Why', 'Warum', text],
};

/** What every named thing carries. */
export const definition: Form<Definition> = {
  id: unread,
  title: ['Title', 'Bezeichnung', text],
  ...annotated,
  owner: ['Owned by', 'Verantwortet von', ownership],
  place: unread,
};

/** A thing that has a name and no more. */
export const tellDefinition: Teller<Definition> = keyed(definition);
