import { inside } from '../../diagnostics/place.js';
import { linkDefinition } from '../linking/definition.js';
import { documentEntries, linkedRecord } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { linkMinutes } from '../linking/quantities.js';
import { linkNames } from '../linking/references.js';
import { linkDifferences } from './sync/differences.js';
import { linkMatch, linkSyncedFields } from './sync/fields.js';
import { linkSyncedStages } from './sync/stages.js';
export const sync = {
    kind: 'sync',
    occurs: 'any',
    declares: [{ noun: 'sync', ownId: true }],
    link: (sources, linking) => linkedRecord(documentEntries(sources), (entry) => linkSync(entry, linking)),
};
const activities = ['call', 'email', 'meeting', 'opportunity', 'won-deal'];
/** Without a freshness nobody knows what the contract promises. */
function linkSync(entry, linking) {
    const { written, place } = entry;
    const withinMinutes = linkMinutes(written.within, inside(place, 'within'), linking);
    const stagesWithin = written.stagesWithin === undefined
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
    if (withinMinutes === undefined || stagesWithin === undefined)
        return undefined;
    return { ...rest, withinMinutes, stagesWithinMinutes: stagesWithin };
}
