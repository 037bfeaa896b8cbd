import { inside } from '../../diagnostics/place.js';
import { linkDefinition } from '../linking/definition.js';
import { linkedRecord, mapEntries } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { linkCalendarDays } from '../linking/quantities.js';
import { linkName } from '../linking/references.js';
export const reasons = {
    kind: 'reasons',
    occurs: 'any',
    declares: [{ noun: 'reason', keysOf: 'reasons' }],
    link: (sources, linking) => linkedRecord(mapEntries(sources, 'reasons', (document) => document.reasons), (entry) => linkReason(entry, linking)),
};
const decisions = ['handoff', 'work', 'opportunity'];
function linkReason(entry, linking) {
    const { written, place } = entry;
    const asksDate = written.date === 'required';
    return present({
        ...linkDefinition(entry, linking),
        class: written.class,
        fault: written.fault,
        to: linkName('stage', written.to, inside(place, 'to'), linking),
        waitDays: written.wait === undefined ? undefined : linkCalendarDays(written.wait, inside(place, 'wait'), linking),
        asksDate,
        usedAt: decisions.filter((decision) => written.at.includes(decision)),
        requires: [...(written.requires ?? []), ...(asksDate ? ['date'] : [])],
        track: written.track,
        exemptFromTouches: written.exemptFromTouches ?? false,
    });
}
