import { inside, type Place } from '../../../diagnostics/place.ts';
import type { DocumentOf } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import { linkTitle } from '../../linking/text.ts';
import { firstOfId, reportRepeated } from '../../linking/unique.ts';
import type { Verdict } from '../../scoring.ts';

/** Outcomes in their order, worst to best. */
export function linkOutcomes(
  written: DocumentOf<'scoring'>['outcomes'],
  place: Place,
  linking: Linking,
): readonly Verdict[] {
  const outcomes = (written ?? []).map((outcome, index) => {
    const at = inside(place, index);
    return typeof outcome === 'string'
      ? { id: outcome, title: undefined, place: at }
      : { id: outcome.id, title: outcome.title, place: at };
  });
  reportRepeated(outcomes, 'outcome', linking);
  return firstOfId(outcomes).map((outcome) => ({ id: outcome.id, title: linkTitle(outcome, linking) }));
}
