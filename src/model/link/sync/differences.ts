import { inside, type Place } from '../../../diagnostics/place.ts';
import type { SyncDifferencesDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import { linkRhythm, linkShare } from '../../linking/quantities.ts';
import { linkName } from '../../linking/references.ts';
import type { Sync } from '../../sync.ts';

/** How differences between the systems are counted; nothing where somebody or some number is missing. */
export function linkDifferences(
  written: SyncDifferencesDocument | undefined,
  place: Place,
  linking: Linking,
): Sync['differences'] {
  if (written === undefined) return undefined;
  const atMost = linkShare(written.atMost, inside(place, 'atMost'), linking);
  const per = linkRhythm(written.per, inside(place, 'per'), linking);
  const countedBy = linkName('role', written.countedBy, inside(place, 'countedBy'), linking);
  if (atMost === undefined || per === undefined || countedBy === undefined) return undefined;
  return { atMost, per, countedBy, place };
}
