import { suggestion } from '../../../criteria/type-suggestion.ts';
import { inside, keyOf, type Place } from '../../../diagnostics/place.ts';
import type { WordsDocument } from '../../../generated/documents.ts';
import { normalText } from '../../../support/normal-text.ts';
import type { Linking } from '../../linking/linking.ts';
import { sortedDistinct, sortedEntries } from '../../linking/record.ts';
import type { PropertyFilter } from '../../scoring.ts';

interface OfSignals {
  /** The signals whose events are filtered. */
  readonly signals: readonly string[];
  readonly linking: Linking;
}

/** Properties that an event must have, each with one of its values; the place is that of the map. */
export function linkWhere(
  written: Readonly<Record<string, WordsDocument>> | undefined,
  place: Place,
  { signals, linking }: OfSignals,
): readonly PropertyFilter[] {
  return sortedEntries(written)
    .filter(([property]) => linkProperty(property, keyOf(inside(place, property)), { signals, linking }))
    .map(([property, words]) => ({ property, values: linkWords(words, inside(place, property), linking) }));
}

/** True when every one of the signals has the property; otherwise it is reported. */
export function linkProperty(property: string, place: Place, { signals, linking }: OfSignals): boolean {
  const declared = linking.part('signals');
  const without = signals.filter((id) => declared[id]?.properties.includes(property) === false);
  for (const id of without) {
    const known = declared[id]?.properties ?? [];
    linking.report({
      code: 'link/unknown-name',
      place,
      message: `the signal ${id} has no property ${property}`,
      help: suggestion(property, known, `add ${property} to the \`properties\` of ${id}`),
    });
  }
  return without.length === 0;
}

function linkWords(written: WordsDocument, place: Place, { vocabulary }: Linking): readonly string[] {
  if (typeof written === 'string') return [normalText(written)];
  if ('list' in written) {
    const known = vocabulary.knows('list', written.list, inside(place, 'list'));
    return (known ? vocabulary.lists.get(written.list) : undefined) ?? [];
  }
  return sortedDistinct(written.map(normalText));
}
