import { inside } from '../../diagnostics/place.js';
import { linkDefinition } from '../linking/definition.js';
import { documentEntries, linkedRecord } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { linkMoney, linkMonth } from '../linking/quantities.js';
import { recordOf, sortedEntries } from '../linking/record.js';
import { linkSignOff } from '../linking/sign-off.js';
import { isSpan } from '../linking/span.js';
import { linkReview } from './budget/review.js';
export const budget = {
    kind: 'budget',
    occurs: 'any',
    declares: [{ noun: 'budget', ownId: true }],
    link: (sources, linking) => linkedRecord(documentEntries(sources), (entry) => linkBudget(entry, linking)),
};
/** A budget; nothing when its months or its total are wrong. */
function linkBudget(entry, linking) {
    const { written, place } = entry;
    const from = linkMonth(written.from, inside(place, 'from'), linking);
    const to = linkMonth(written.to, inside(place, 'to'), linking);
    const total = linkMoney(written.total, inside(place, 'total'), linking);
    const reserve = linkMoney(written.reserve ?? 0, inside(place, 'reserve'), linking);
    const rest = present({
        ...linkDefinition(entry, linking),
        channels: linkAmounts(written.channels, inside(place, 'channels'), linking),
        signedOff: linkSignOff(written.signedOff, inside(place, 'signedOff'), linking),
        review: written.review === undefined
            ? undefined
            : linkReview(written.review, { place: inside(place, 'review'), owner: entry.owner }, linking),
    });
    if (from === undefined || to === undefined || total === undefined || reserve === undefined)
        return undefined;
    return isSpan({ from, to }, place, linking) ? { ...rest, from, to, total, reserve } : undefined;
}
function linkAmounts(written, place, linking) {
    return recordOf(sortedEntries(written).flatMap(([id, amount]) => {
        const known = linking.names.knows('channel', id, { ...inside(place, id), part: 'key' });
        const money = linkMoney(amount, inside(place, id), linking);
        return known && money !== undefined ? [[id, money]] : [];
    }));
}
