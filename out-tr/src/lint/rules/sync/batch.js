import { inside } from '../../../diagnostics/place.js';
/** From here on values arrive once or twice a day, whatever it is called. */
const BATCH_MINUTES = 360;
export const batch = {
    id: 'sync/batch',
    severity: 'warning',
    owner: 'joint',
    summary: 'The two systems talk all day, not at night.',
    why: 'the rep calls a lead whose answer has been in the other system since yesterday',
    *check({ syncs }) {
        for (const sync of Object.values(syncs)) {
            if (sync.withinMinutes >= BATCH_MINUTES)
                yield {
                    place: inside(sync.place, 'within'),
                    message: `${sync.id} lets values be ${sync.withinMinutes / 60} hours old, which is a batch`,
                    help: 'use the native integration and write minutes, for example `within: 5 minutes`',
                };
            for (const { id, place, withinMinutes } of Object.values(sync.fields)) {
                if (withinMinutes < BATCH_MINUTES || withinMinutes === sync.withinMinutes)
                    continue;
                yield {
                    place: inside(place, 'within'),
                    message: `${sync.id} lets ${id} be ${withinMinutes / 60} hours old, which is a batch`,
                    help: 'write minutes, or say under `stays` that the field is not synchronised',
                };
            }
        }
    },
};
