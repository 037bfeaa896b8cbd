import { inside } from '../../../diagnostics/place.js';
import { present } from '../../linking/present.js';
import { sortedDistinct } from '../../linking/record.js';
import { linkName } from '../../linking/references.js';
/** A clock; nothing when what starts it, or everything that stops it, names what does not exist. */
export function linkClock(written, place, linking) {
    const start = linkFact(written.start, inside(place, 'start'), linking);
    const stop = linkFacts(written.stop, inside(place, 'stop'), linking);
    const clock = present({
        cancel: linkFacts(written.cancel, inside(place, 'cancel'), linking),
        reset: linkFacts(written.reset, inside(place, 'reset'), linking),
        pause: sortedDistinct(written.pause ?? []),
        calendar: linkName('calendar', written.calendar, inside(place, 'calendar'), linking),
    });
    return start === undefined || stop.length === 0 ? undefined : { start, stop, ...clock };
}
/** One fact or a list of them. */
function linkFacts(written, place, linking) {
    if (written === undefined)
        return [];
    const facts = Array.isArray(written)
        ? written.map((fact, index) => linkFact(fact, inside(place, index), linking))
        : [linkFact(written, place, linking)];
    return facts.filter((fact) => fact !== undefined);
}
function linkFact(written, place, linking) {
    if ('event' in written)
        return { fact: written.event, place };
    if ('touch' in written)
        return { fact: 'touch', by: written.touch, place };
    if ('meeting' in written)
        return { fact: 'meeting', outcome: written.meeting, place };
    if ('stage' in written) {
        const stage = linkName('stage', written.stage, inside(place, 'stage'), linking);
        return stage === undefined ? undefined : { fact: 'stage', stage, place };
    }
    const signal = linkName('signal', written.signal, inside(place, 'signal'), linking);
    return signal === undefined ? undefined : { fact: 'signal', signal, place };
}
