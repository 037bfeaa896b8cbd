import { inside, keyOf, type Place } from '../../../diagnostics/place.ts';
import type { SyncDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import { recordOf, sortedEntries } from '../../linking/record.ts';
import type { SyncedStage } from '../../sync.ts';

/** What each stage is called in the two systems; unknown stages are reported and left out. */
export function linkSyncedStages(
  written: SyncDocument['stages'],
  place: Place,
  { names }: Linking,
): Readonly<Record<string, SyncedStage>> {
  const stages = sortedEntries(written).flatMap(([id, { crm, map }]) => {
    const at = inside(place, id);
    return names.knows('stage', id, keyOf(at)) ? [[id, { id, crm, map, place: at }] as const] : [];
  });
  return recordOf(stages);
}
