import type { Fact } from '../../../model/sla.ts';
import { factWords } from '../../../model/words/fact-words.ts';
import { meaningOfSet } from '../meaning.ts';
import type { Speaker } from '../speaker.ts';
import { row, said, type Teller } from '../teller.ts';

export const fact: Teller<Fact> = said((value, { names, language }) => factWords(value, names, language));

/** Any of some facts. */
export const anyFact: Teller<readonly Fact[]> = row({
  words: (values: readonly Fact[], { names, language, say }: Speaker) =>
    values.map((value) => factWords(value, names, language)).join(say(' or ', ' oder ')),
  meaning: meaningOfSet,
});
