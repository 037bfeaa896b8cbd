import type { Criterion } from '../../../criteria/criterion.ts';
import { typeCriterion } from '../../../criteria/type-criterion.ts';
import type { Vocabulary } from '../../../criteria/type-vocabulary.ts';
import { inside, type Place } from '../../../diagnostics/place.ts';
import type { FieldsInvariantDocument } from '../../../generated/documents.ts';
import type { Field } from '../../field.ts';
import type { Invariant } from '../../invariant.ts';
import { linkDefinition } from '../../linking/definition.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import { wordsBeyondFields } from './words-beyond-fields.ts';

/** The words of invariants: they are linked with the fields, before anything that may ask about scores or signals. */
export function invariantVocabulary(
  fields: Readonly<Record<string, Field>>,
  { names, part, report }: Linking,
): Vocabulary {
  return {
    attributes: new Map(Object.entries(fields)),
    lists: new Map(Object.entries(part('lists')).map(([id, { values }]) => [id, values])),
    scores: 'missing',
    knows: names.knows,
    qualification: () => undefined,
    report,
  };
}

export function linkInvariant(
  entry: Entry<FieldsInvariantDocument>,
  vocabulary: Vocabulary,
  linking: Linking,
): Invariant | undefined {
  const { written, place } = entry;
  const criterion = (half: unknown, at: Place): Criterion | undefined =>
    readsFieldsOnly(half, at, linking) ? typeCriterion(half, at, vocabulary) : undefined;
  const when = criterion(written.when, inside(place, 'when'));
  const then = criterion(written.then, inside(place, 'then'));
  return when && then && { ...linkDefinition(entry, linking), when, then };
}

function readsFieldsOnly(written: unknown, place: Place, { report }: Linking): boolean {
  const words = wordsBeyondFields(written, place);
  for (const { word, place: at } of words) {
    report({
      code: 'link/invariant',
      place: at,
      message: `an invariant asks about \`${word}\`, which is no field`,
      help: 'ask about fields only; what a lead does and how it is scored are results, not facts to rely on',
    });
  }
  return words.length === 0;
}
