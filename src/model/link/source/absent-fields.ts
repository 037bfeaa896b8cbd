import { inside, type Place } from '../../../diagnostics/place.ts';
import type { SourceLeadsDocument } from '../../../generated/documents.ts';
import { ownValue } from '../../../support/own-value.ts';
import type { Linking } from '../../linking/linking.ts';
import { linkNames } from '../../linking/references.ts';

/** Fields that the system does not have; one that has a column all the same is reported. */
export function absentFields(
  { absent = [], fields }: SourceLeadsDocument,
  leads: Place,
  linking: Linking,
): readonly string[] {
  const place = inside(leads, 'absent');
  for (const [index, field] of absent.entries()) {
    if (ownValue(fields, field) === undefined) continue;
    linking.report({
      code: 'link/column-form',
      place: inside(place, index),
      message: `${field} is said to be absent and has a column`,
      help: 'delete it here, or delete its column',
    });
  }
  return linkNames('field', absent, place, linking);
}
