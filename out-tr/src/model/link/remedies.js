import { inside } from '../../diagnostics/place.js';
import { linkedRecord, mapEntries } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { linkDate, linkShare, linkWeek } from '../linking/quantities.js';
import { linkName } from '../linking/references.js';
import { linkOptionalText } from '../linking/text.js';
export const remedies = {
    kind: 'remedies',
    occurs: 'any',
    declares: [{ noun: 'miss', keysOf: 'misses' }],
    link: (sources, linking) => linkedRecord(mapEntries(sources, 'misses', (document) => document.misses), (entry) => linkMiss(entry, linking)),
};
/** The miss of a promise that nobody made is nothing to repair. */
function linkMiss({ id, written, place, owner }, linking) {
    const missed = linkPromise(written.missed, inside(place, 'missed'), linking);
    const week = linkWeek(written.week, inside(place, 'week'), linking);
    const date = (key) => {
        const value = written[key];
        return value === undefined ? undefined : linkDate(value, inside(place, key), linking);
    };
    const rest = present({
        id,
        kept: written.kept === undefined ? undefined : linkShare(written.kept, inside(place, 'kept'), linking),
        level: written.level,
        cause: linkOptionalText(written.cause, inside(place, 'cause'), linking),
        remedy: linkOptionalText(written.remedy, inside(place, 'remedy'), linking),
        responsible: linkName('role', written.responsible, inside(place, 'responsible'), linking),
        due: date('due'),
        done: date('done'),
        owner,
        place,
    });
    return missed === undefined || week === undefined ? undefined : { ...rest, missed, week };
}
function linkPromise(written, place, linking) {
    const [by, name] = 'sla' in written
        ? ['sla', written.sla]
        : 'touches' in written
            ? ['touches', written.touches]
            : ['commitment', written.commitment];
    const id = linkName(by, name, inside(place, by), linking);
    return id === undefined ? undefined : { by, id };
}
