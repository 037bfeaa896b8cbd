import { careOfCuts, everything } from './joint-column.js';
export function sumsAsked(verdicts, columns) {
    const drafts = [];
    const places = new Map();
    function placeOf(sum, { care, readers, isAlways }) {
        const key = `${sum.min} ${sum.max} ${sum.parts.toSorted((one, other) => one - other).join(' ')}`;
        const place = places.get(key) ?? drafts.push({ sum, care, readers: [], isAlways: false }) - 1;
        places.set(key, place);
        const draft = drafts[place];
        if (draft === undefined)
            return place;
        draft.care = united(draft.care, care);
        draft.readers.push(...readers);
        draft.isAlways ||= isAlways;
        return place;
    }
    const ofVerdict = verdicts.map(({ index, points, care, known }) => {
        const look = { care, readers: [index], isAlways: false };
        const place = placeOf(points, look);
        return known === undefined
            ? [place]
            : [place, placeOf(known.points, { ...look, care: careOfCuts([known.least]) })];
    });
    const ofColumn = columns.map(({ sums, care, readers, isAlways }) => sums.map((sum) => placeOf(sum, { care: sums.length === 1 ? care : everything, readers, isAlways })));
    return {
        sums: drafts.map(({ sum: { parts, ...bounds }, care }) => ({ parts, ...told(bounds, care) })),
        readers: drafts.map(({ readers }) => readers),
        isAlways: drafts.map(({ isAlways }) => isAlways),
        ofVerdict,
        ofColumn,
    };
}
/** Bounds with a look at some results only: what lies beyond is given as the end of what is looked at. */
function told({ min, max }, care) {
    const inside = (bound) => Math.min(care.most, Math.max(care.least, bound));
    const high = inside(max ?? Number.POSITIVE_INFINITY);
    const low = inside(Math.min(min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY));
    return {
        ...(Number.isFinite(low) && { min: low }),
        ...(Number.isFinite(high) && { max: high }),
    };
}
function united(one, other) {
    return { least: Math.min(one.least, other.least), most: Math.max(one.most, other.most) };
}
