import { bounded } from '../../evaluate/score/bounded.js';
import { rangeOfDimension, rangeOfPoints } from '../score/range-of-points.js';
import { nothing, rangeSum } from '../score/ranges.js';
import { sidesWithin } from '../score/sides-within.js';
import { isVerdict, pointsBehind, spansOf } from './verdict-spans.js';
/**
 * What is certain of the verdicts of one version, since rules give only so many points, dimensions add up to the total and
 * names go by points. It lets through more than real leads, never less; to see it no lead has to be asked.
 */
export function sumFacts(scene, restriction = {}) {
    const told = scene.space.variables.flatMap((variable, index) => isVerdict(variable)
        ? [
            {
                index,
                of: variable.of,
                behind: pointsBehind(variable),
                side: variable.side,
                spans: spansOf(scene, variable),
            },
        ]
        : []);
    return sidesWithin(scene, restriction).flatMap(({ side, scoring }) => {
        if (scoring === undefined)
            return [];
        const own = told.filter((each) => each.side === side);
        return [
            ...own.map((each) => reachable(scene, each, scoring)),
            ...namesOfPoints(scene, own),
            ...partsOfTotal(scene, own, scoring),
        ];
    });
}
/** What there are points for. */
function reachable({ space: { diagrams } }, told, scoring) {
    const range = rangeOfPoints(scoring, told.behind);
    return factOf(diagrams, [told], ([at = 0]) => {
        const span = told.spans[at];
        return span === undefined || meet(span, range);
    });
}
/** A grade and the points of fit, a band and the points of engagement. */
function namesOfPoints({ space: { diagrams } }, told) {
    return told.flatMap((name) => {
        const points = told.find(({ of }) => of !== name.of && of === name.behind);
        if (points === undefined)
            return [];
        return [
            factOf(diagrams, [name, points], ([named = 0, at = 0]) => {
                if (at === 0)
                    return named === 0;
                const [one, other] = [name.spans[named], points.spans[at]];
                // Nothing is said of the points of a grade of which too little is known.
                return one === undefined ? named > 0 : other !== undefined && meet(one, other);
            }),
        ];
    });
}
/** The total with one or both of the dimensions that are told. */
function partsOfTotal({ space: { diagrams } }, told, side) {
    const { scoring } = side;
    const total = told.find(({ of }) => of === 'total');
    if (total === undefined)
        return [];
    const ranges = new Map(scoring.dimensions.map(({ id }) => [id, rangeOfDimension(side, id)]));
    const parts = told.filter(({ of }) => of === 'fit' || of === 'engagement');
    const some = [...parts.map((part) => [part]), ...(parts.length > 1 ? [parts] : [])];
    return some.map((known) => {
        const others = [...ranges].filter(([id]) => !known.some(({ of }) => of === id));
        const rest = rangeSum(others.map(([, range]) => range));
        return factOf(diagrams, [total, ...known], ([ofTotal = 0, ...classes]) => {
            if (ofTotal === 0 || classes.includes(0))
                return ofTotal === 0 && classes.every((at) => at === 0);
            const sum = total.spans[ofTotal];
            const own = known.map((part, place) => within(part.spans[classes[place] ?? 0], ranges.get(part.of)));
            const { least, most } = rangeSum([rest, ...own]);
            const reached = { least: bounded(least, scoring.total), most: bounded(most, scoring.total) };
            return sum !== undefined && own.every((span) => span.least <= span.most) && meet(sum, reached);
        });
    });
}
function within(span = nothing, range = nothing) {
    return { least: Math.max(span.least, range.least), most: Math.min(span.most, range.most) };
}
function meet(one, other) {
    return one.least <= other.most && other.least <= one.most;
}
/** Yes where the classes go together, which are given in the order of what is told. */
function factOf({ branch, sizes }, told, goTogether) {
    const order = told.toSorted((one, other) => one.index - other.index);
    const nodeFor = (chosen) => {
        const next = order[chosen.size];
        if (next === undefined)
            return Number(goTogether(told.map((each) => chosen.get(each) ?? 0)));
        const classes = Array.from({ length: sizes[next.index] ?? 0 }, (_, at) => at);
        return branch(next.index, classes.map((at) => nodeFor(new Map([...chosen, [next, at]]))));
    };
    return { of: told.map(({ index }) => index), node: nodeFor(new Map()) };
}
