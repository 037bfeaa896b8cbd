import { inside, keyOf, type Place } from '../../../diagnostics/place.ts';
import type { SyncDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import { present } from '../../linking/present.ts';
import { linkMinutes } from '../../linking/quantities.ts';
import { recordOf, sortedEntries } from '../../linking/record.ts';
import { linkOptionalText } from '../../linking/text.ts';
import type { SyncedField } from '../../sync.ts';

interface FieldsOfSync {
  readonly place: Place;
  /** For fields that say nothing of their own; undefined where what is written could not be read. */
  readonly withinMinutes: number | undefined;
}

/** By field; unknown fields are reported and left out. */
export function linkSyncedFields(
  written: SyncDocument['fields'],
  { place, withinMinutes = 0 }: FieldsOfSync,
  linking: Linking,
): Readonly<Record<string, SyncedField>> {
  const fields = sortedEntries(written).flatMap(([id, field]) => {
    const at = inside(place, id);
    const own =
      field.within === undefined ? undefined : linkMinutes(field.within, inside(at, 'within'), linking);
    const linked = present({
      id,
      direction: field.goes,
      wins: field.wins,
      withinMinutes: own ?? withinMinutes,
      rationale: linkOptionalText(field.rationale, inside(at, 'rationale'), linking),
      place: at,
    });
    return linking.names.knows('field', id, keyOf(at)) ? [[id, linked] as const] : [];
  });
  return recordOf(fields);
}

/** The fields by which two records are known to be one lead, in the order in which they are tried. */
export function linkMatch(
  written: readonly string[] | undefined,
  place: Place,
  { names }: Linking,
): readonly string[] {
  return (written ?? []).filter((field, index) => names.knows('field', field, inside(place, index)));
}
