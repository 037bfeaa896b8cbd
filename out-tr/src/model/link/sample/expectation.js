import { inside, keyOf } from '../../../diagnostics/place.js';
import { present } from '../../linking/present.js';
import { linkInstant, linkPoints } from '../../linking/quantities.js';
import { recordOf, sortedEntries } from '../../linking/record.js';
import { linkName } from '../../linking/references.js';
import { linkExpectedRoute } from './expected-route.js';
import { linkVerdict } from './expected-verdict.js';
/** What the agreement must, or must not, make of the lead; what names nothing that exists is left out. */
export function linkExpectation(written, place, linking) {
    const points = (key) => {
        const expected = written[key];
        return expected === undefined ? undefined : linkPoints(expected, inside(place, key), linking);
    };
    const verdict = (key) => {
        const expected = written[key];
        return expected === undefined ? undefined : linkVerdict(key, expected, inside(place, key), linking);
    };
    const name = (key, noun) => {
        const expected = written[key];
        return expected === undefined ? undefined : linkName(noun, expected, inside(place, key), linking);
    };
    return present({
        fit: points('fit'),
        engagement: points('engagement'),
        total: points('total'),
        grade: verdict('grade'),
        band: verdict('band'),
        cell: verdict('cell'),
        outcome: verdict('outcome'),
        stage: name('stage', 'stage'),
        cycle: written.cycle,
        route: written.route && linkExpectedRoute(written.route, inside(place, 'route'), linking),
        owner: name('owner', 'member'),
        queue: name('queue', 'queue'),
        reason: name('reason', 'reason'),
        gate: name('gate', 'gate'),
        due: written.due && linkDue(written.due, inside(place, 'due'), linking),
        handoff: written.handoff,
        clocks: written.clocks && linkStates('sla', written.clocks, inside(place, 'clocks'), linking),
        touches: written.touches && linkStates('touches', written.touches, inside(place, 'touches'), linking),
        noScore: written.noScore,
        place,
    });
}
/** `none` is no due time. */
function linkDue(written, place, linking) {
    const due = [];
    for (const [sla, instant] of sortedEntries(written)) {
        const at = inside(place, sla);
        const known = linking.names.knows('sla', sla, keyOf(at));
        const value = instant === 'none' ? null : linkInstant(instant, at, linking);
        if (known && value !== undefined)
            due.push([sla, value]);
    }
    return recordOf(due);
}
/** States by SLA or touch policy. */
function linkStates(noun, written, place, { names }) {
    return recordOf(sortedEntries(written).filter(([id]) => names.knows(noun, id, keyOf(inside(place, id)))));
}
