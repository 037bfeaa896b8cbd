import { inside } from '../../diagnostics/place.js';
import { linkDefinition } from '../linking/definition.js';
import { documentEntries, linkedRecord } from '../linking/entries.js';
import { linkDays, linkMinutes } from '../linking/quantities.js';
import { linkText } from '../linking/text.js';
import { linkCompliance } from './sla/compliance.js';
export const touches = {
    kind: 'touches',
    occurs: 'any',
    declares: [{ noun: 'touches', ownId: true }],
    link: (sources, linking) => linkedRecord(documentEntries(sources), (entry) => linkTouchPolicy(entry, linking)),
};
function linkTouchPolicy(entry, linking) {
    const { written, place } = entry;
    const spanDays = linkDays(written.span, inside(place, 'span'), linking);
    const gapMinutes = linkMinutes(written.gap, inside(place, 'gap'), linking);
    const compliance = linkCompliance(written.compliance, inside(place, 'compliance'), linking);
    const promise = linkText(written.promise, inside(place, 'promise'), linking);
    if (spanDays === undefined || gapMinutes === undefined || compliance === undefined)
        return undefined;
    return {
        ...linkDefinition(entry, linking),
        side: written.owner,
        promise,
        touches: written.atLeast,
        dates: written.dates,
        channels: written.channels,
        spanDays,
        gapHours: gapMinutes / 60,
        compliance,
    };
}
