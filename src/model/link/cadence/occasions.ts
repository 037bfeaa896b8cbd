import { inside, type Place } from '../../../diagnostics/place.ts';
import type { CadenceOccasionDocument } from '../../../generated/documents.ts';
import type { Occasion } from '../../cadence.ts';
import type { Linking } from '../../linking/linking.ts';
import { present } from '../../linking/present.ts';
import { linkDate } from '../../linking/quantities.ts';
import { linkSignatures } from '../../linking/signatures.ts';
import { linkOptionalText } from '../../linking/text.ts';

/** The log, in its order; whether its dates make sense is for the linter to say. */
export function linkOccasions(
  written: readonly CadenceOccasionDocument[] | undefined,
  place: Place,
  linking: Linking,
): readonly Occasion[] {
  return (written ?? []).flatMap((occasion, index) => {
    const at = inside(place, index);
    const planned = linkDate(occasion.on, inside(at, 'on'), linking);
    const linked = present({
      was: occasion.was,
      held: heldOn(occasion, at, linking),
      why: linkOptionalText(occasion.why, inside(at, 'why'), linking),
      decided: linkOptionalText(occasion.decided, inside(at, 'decided'), linking),
      signatures: linkSignatures(occasion.signed, inside(at, 'signed'), linking),
      place: at,
    });
    return planned === undefined ? [] : [{ ...linked, planned }];
  });
}

function heldOn(
  { on, was, to }: CadenceOccasionDocument,
  place: Place,
  linking: Linking,
): string | undefined {
  if (was === 'held') return on;
  return was === 'moved' && to !== undefined ? linkDate(to, inside(place, 'to'), linking) : undefined;
}
