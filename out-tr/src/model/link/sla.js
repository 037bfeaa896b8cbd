import { typeCriterion } from '../../criteria/type-criterion.js';
import { inside } from '../../diagnostics/place.js';
import { linkDefinition } from '../linking/definition.js';
import { documentEntries, linkedRecord } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { linkDuration, linkShare } from '../linking/quantities.js';
import { sortedDistinct } from '../linking/record.js';
import { linkText } from '../linking/text.js';
import { linkClock } from './sla/clock.js';
import { linkCompliance } from './sla/compliance.js';
export const sla = {
    kind: 'sla',
    occurs: 'any',
    declares: [{ noun: 'sla', ownId: true }],
    link: (sources, linking) => linkedRecord(documentEntries(sources), (entry) => linkSla(entry, linking)),
};
/** A promise without a readable clock, target or compliance is none. */
function linkSla(entry, linking) {
    const { written, place } = entry;
    const applies = written.applies && typeCriterion(written.applies, inside(place, 'applies'), linking.vocabulary);
    const clock = linkClock(written.clock, inside(place, 'clock'), linking);
    const within = linkDuration(written.within, inside(place, 'within'), linking);
    const compliance = linkCompliance(written.compliance, inside(place, 'compliance'), linking);
    const sla = present({
        ...linkDefinition(entry, linking),
        side: written.owner,
        promise: linkText(written.promise, inside(place, 'promise'), linking),
        applies,
        grace: linkOptionalDuration(written.grace, inside(place, 'grace'), linking),
        hardLimit: linkOptionalDuration(written.hardLimit, inside(place, 'hardLimit'), linking),
        warnAt: linkShares(written.warnAt ?? [], inside(place, 'warnAt'), linking),
        restart: written.restart && { causes: sortedDistinct(written.restart.on), max: written.restart.max },
        escalates: written.escalates ?? true,
    });
    if (clock === undefined || within === undefined || compliance === undefined)
        return undefined;
    if (written.applies !== undefined && applies === undefined)
        return undefined;
    return { ...sla, clock, within, compliance };
}
function linkOptionalDuration(written, place, linking) {
    return written === undefined ? undefined : linkDuration(written, place, linking);
}
function linkShares(written, place, linking) {
    return written
        .map((share, index) => linkShare(share, inside(place, index), linking))
        .filter((share) => share !== undefined);
}
