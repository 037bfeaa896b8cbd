import { inside } from '../../../diagnostics/place.js';
import { present } from '../../linking/present.js';
import { linkDuration, linkMeetingDay, linkRhythm } from '../../linking/quantities.js';
/** When a ritual takes place: in a rhythm, or soon after an occasion. */
export function linkTime(written, place, linking) {
    if ('every' in written) {
        const every = linkRhythm(written.every, inside(place, 'every'), linking);
        const on = written.on === undefined ? undefined : linkMeetingDay(written.on, inside(place, 'on'), linking);
        return every === undefined ? undefined : present({ by: 'rhythm', every, on });
    }
    // The schema asks for `within` beside `after`.
    const within = linkDuration(written.within ?? '', inside(place, 'within'), linking);
    return within === undefined ? undefined : { by: 'occasion', after: written.after, within };
}
