import { inside, type Place } from '../../diagnostics/place.ts';
import type { SignOffDocument } from '../../generated/documents.ts';
import type { SignOff } from '../campaign.ts';
import type { Linking } from './linking.ts';
import { linkDate } from './quantities.ts';
import { linkName } from './references.ts';

/** Who agreed and when; nothing when nobody did, or when role or date are wrong. */
export function linkSignOff(
  written: SignOffDocument | undefined,
  place: Place,
  linking: Linking,
): SignOff | undefined {
  if (written === undefined) return undefined;
  const by = linkName('role', written.by, inside(place, 'by'), linking);
  const on = linkDate(written.on, inside(place, 'on'), linking);
  return by === undefined || on === undefined ? undefined : { by, on };
}
