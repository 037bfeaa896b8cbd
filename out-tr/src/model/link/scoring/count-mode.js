import { inside, keyOf } from '../../../diagnostics/place.js';
import { present } from '../../linking/present.js';
import { linkDays, linkPoints, linkRate } from '../../linking/quantities.js';
import { linkProperty } from './property-filter.js';
/** Which events count (semantics §3, Count); `signals` are those of the rule. */
export function linkCountMode({ written, place }, signals, linking) {
    const max = 'max' in written ? written.max : undefined;
    const mode = countModeOf(written.count ?? 'every', inside(place, 'count'), { signals, linking });
    if (max === undefined || mode === undefined)
        return mode;
    const rate = linkRate(max, inside(place, 'max'), linking);
    return withMax(mode, rate, { place: keyOf(inside(place, 'max')), linking });
}
function countModeOf(written, place, { signals, linking }) {
    if (typeof written === 'string')
        return { mode: written };
    if ('tiers' in written)
        return { mode: 'tiers', tiers: linkTiers(written.tiers, inside(place, 'tiers'), linking) };
    if ('distinctBy' in written) {
        const property = written.distinctBy;
        const known = linkProperty(property, inside(place, 'distinctBy'), { signals, linking });
        return known ? { mode: 'distinctBy', property } : undefined;
    }
    const withinDays = linkDays(written.within ?? '', inside(place, 'within'), linking);
    return withinDays === undefined ? undefined : { mode: 'atLeast', n: written.atLeast, withinDays };
}
/** Only `every` and `distinctBy` count several events, so only they can count at most some. */
function withMax(mode, max, { place, linking }) {
    if (mode.mode === 'every' || mode.mode === 'distinctBy')
        return present({ ...mode, max });
    linking.report({
        code: 'link/max-without-count',
        place,
        message: `\`${mode.mode}\` gives its points once, so \`max\` changes nothing`,
        help: 'delete `max`, or count `every` event',
    });
    return mode;
}
/** Ranges in rising order that do not overlap; others are reported, since two of them could apply at once. */
function linkTiers(written, place, linking) {
    const tiers = [];
    for (const [index, { from, to, points }] of written.entries()) {
        const at = inside(place, index);
        const scaled = linkPoints(points, inside(at, 'points'), linking);
        const previous = written[index - 1];
        if (to !== undefined && to < from)
            reportTier(inside(at, 'to'), `it ends at ${to}, before it begins at ${from}`, linking);
        if (previous !== undefined && from <= (previous.to ?? Number.POSITIVE_INFINITY))
            reportTier(inside(at, 'from'), `it begins at ${from}, where the range before it still applies`, linking);
        if (scaled !== undefined)
            tiers.push(present({ from, to, points: scaled }));
    }
    return tiers;
}
function reportTier(place, problem, { report }) {
    report({
        code: 'link/tiers',
        place,
        message: `this range of events cannot stand here: ${problem}`,
        help: 'write the ranges in rising order, each beginning above the end of the one before',
    });
}
