import { inside } from '../../diagnostics/place.ts';
import type { SyncDocument } from '../../generated/documents.ts';
import { linkDefinition } from '../linking/definition.ts';
import { documentEntries, linkedRecord } from '../linking/entries.ts';
import type { Entry, KindLinker } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { present } from '../linking/present.ts';
import { linkMinutes } from '../linking/quantities.ts';
import { linkNames } from '../linking/references.ts';
import type { SalesActivity, Sync } from '../sync.ts';
import { linkDifferences } from './sync/differences.ts';
import { linkMatch, linkSyncedFields } from './sync/fields.ts';
import { linkSyncedStages } from './sync/stages.ts';

export const sync: KindLinker<'sync'> = {
  kind: 'sync',
  occurs: 'any',
  declares: [{ noun: 'sync', ownId: true }],
  link: (sources, linking) => linkedRecord(documentEntries(sources), (entry) => linkSync(entry, linking)),
};

const activities: readonly SalesActivity[] = ['call', 'email', 'meeting', 'opportunity', 'won-deal'];

/** Without a freshness nobody knows what the contract promises. */
function linkSync(entry: Entry<SyncDocument>, linking: Linking): Sync | undefined {
  const { written, place } = entry;
  const withinMinutes = linkMinutes(written.within, inside(place, 'within'), linking);
  const stagesWithin =
    written.stagesWithin === undefined
      ? withinMinutes
      : linkMinutes(written.stagesWithin, inside(place, 'stagesWithin'), linking);
  const fields = linkSyncedFields(written.fields, { place: inside(place, 'fields'), withinMinutes }, linking);
  const rest = present({
    ...linkDefinition(entry, linking),
    systems: { crm: written.crm, map: written.map },
    connection: written.connection,
    scoredIn: written.scoredIn,
    match: linkMatch(written.match, inside(place, 'match'), linking),
    fields,
    stays: {
      crm: linkNames('field', written.stays?.crm, inside(place, 'stays', 'crm'), linking),
      map: linkNames('field', written.stays?.map, inside(place, 'stays', 'map'), linking),
    },
    stages: linkSyncedStages(written.stages, inside(place, 'stages'), linking),
    marketingSees: activities.filter((activity) => written.marketingSees?.includes(activity)),
    salesSees: linkNames('signal', written.salesSees, inside(place, 'salesSees'), linking),
    differences: linkDifferences(written.differences, inside(place, 'differences'), linking),
  });
  if (withinMinutes === undefined || stagesWithin === undefined) return undefined;
  return { ...rest, withinMinutes, stagesWithinMinutes: stagesWithin };
}
