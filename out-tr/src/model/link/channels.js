import { inside } from '../../diagnostics/place.js';
import { linkDefinition } from '../linking/definition.js';
import { linkedRecord, mapEntries } from '../linking/entries.js';
import { linkFieldValues } from '../linking/field-values.js';
import { present } from '../linking/present.js';
import { linkQuota } from '../linking/quantities.js';
import { linkNames } from '../linking/references.js';
export const channels = {
    kind: 'channels',
    occurs: 'any',
    declares: [{ noun: 'channel', keysOf: 'channels' }],
    link: (sources, linking) => {
        const linked = linkedRecord(mapEntries(sources, 'channels', (document) => document.channels), (entry) => linkChannel(entry, linking));
        reportSameOrder(Object.values(linked), linking);
        return linked;
    },
};
function linkChannel(entry, linking) {
    const { written, place } = entry;
    return present({
        ...linkDefinition(entry, linking),
        order: written.order,
        signals: linkNames('signal', written.signals, inside(place, 'signals'), linking),
        fields: linkFieldValues(written.fields, inside(place, 'fields'), linking),
        offline: written.offline ?? false,
        expectedPerMonth: linkExpected(written.expected, inside(place, 'expected'), linking),
    });
}
function linkExpected(written, place, linking) {
    return written === undefined ? undefined : linkQuota(written, place, linking)?.n;
}
/** Two channels of one order would share the touches of one instant by chance. */
function reportSameOrder(linked, { report }) {
    const firsts = new Map();
    for (const channel of linked) {
        const first = firsts.get(channel.order);
        if (first === undefined)
            firsts.set(channel.order, channel);
        else
            report({
                code: 'link/same-order',
                place: inside(channel.place, 'order'),
                message: `${channel.id} and ${first.id} have the same order, ${channel.order}`,
                help: 'give every channel a number of its own; steps of ten leave room',
                related: [{ place: inside(first.place, 'order'), message: `the order of ${first.id}` }],
            });
    }
}
