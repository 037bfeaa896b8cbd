import { suggestion } from '../../../criteria/type-suggestion.js';
import { inside } from '../../../diagnostics/place.js';
import { linkInstant } from '../../linking/quantities.js';
import { firstOfId, reportRepeated } from '../../linking/unique.js';
import { linkDeed } from './deed.js';
/** What happened to the lead, in the order of the file; entries without an id are `t1`, `t2` … by position. */
export function linkTimeline(written, place, linking) {
    const ids = written.map(({ id }, index) => id ?? `t${index + 1}`);
    const happenings = written.map((one, index) => linkHappening(one, { id: ids[index] ?? '', place: inside(place, index) }, linking));
    if (written.some(({ id }) => id !== undefined))
        reportRepeatedIds(written, { ids, place }, linking);
    const unique = firstOfId(happenings.filter((one) => one !== undefined));
    return unique.filter((one) => one.what !== 'correct' || isEntry(one, ids, linking));
}
/** An id may also be that of an entry without one, such as `t2`. */
function reportRepeatedIds(written, { ids, place }, linking) {
    const named = written.map(({ id }, index) => ({
        id: ids[index] ?? '',
        place: id === undefined ? inside(place, index) : inside(place, index, 'id'),
    }));
    reportRepeated(named, 'entry', linking);
}
function linkHappening(written, { id, place }, linking) {
    const at = linkInstant(written.at, inside(place, 'at'), linking);
    const loggedAt = written.loggedAt === undefined
        ? undefined
        : linkInstant(written.loggedAt, inside(place, 'loggedAt'), linking);
    const deed = linkDeed(written, place, linking);
    if (at === undefined || deed === undefined)
        return undefined;
    const head = { id, at, place };
    return loggedAt === undefined ? { ...head, ...deed } : { ...head, loggedAt, ...deed };
}
/** A correction voids another entry of the same timeline. */
function isEntry({ voids, place }, ids, { report }) {
    if (ids.includes(voids))
        return true;
    report({
        code: 'link/unknown-name',
        place: inside(place, 'correct'),
        message: `this timeline has no entry ${voids}`,
        help: suggestion(voids, ids, 'name the `id` of another entry, or `t1` for the first entry, `t2` for the second'),
    });
    return false;
}
