import { cheapest } from '../../diagram/cheapest.js';
import { mapping, operation } from '../../diagram/operations.js';
import { addUp } from '../add-up.js';
import { cutInside, rangeSum } from '../ranges.js';
import { rangesOf } from './ledger.js';
/** `reached`: between what the sums lie when the block begins. */
export function openOutcomes(of, block, reached) {
    const known = new Map();
    const starting = of.ledger.parts.filter(({ first }) => first >= block.from && first < block.to);
    return (kinds, begun) => {
        const key = `${kinds} ${begun.map(({ part, node }) => `${part.index}:${node}`).join(' ')}`;
        const asked = [
            ...begun,
            ...starting
                .filter(({ sums }) => sums.some((sum) => of.isRead(kinds, sum)))
                .map((part) => ({ part, node: part.node })),
        ];
        const outcomes = known.get(key) ?? outcomesOf(of, block, reached, kinds, asked);
        known.set(key, outcomes);
        return outcomes;
    };
}
const dead = 0;
function outcomesOf(of, block, reached, kinds, asked) {
    const { diagrams, costs } = of.space;
    const steps = stepsOf(of, block, reached, asked);
    // Leads of no kind are all the same.
    const tuples = [{ kinds: 0, steps: [] }];
    const none = steps.map(() => 0);
    let root = diagrams.map(mapping((left) => (left === 0 ? dead : tuples.push({ kinds: left, steps: none }) - 1)), diagrams.above(block.to, kinds));
    for (const [place, step] of steps.entries()) {
        const sums = step.kind === 'adds' ? step.sums : step.part.sums;
        const isAsked = (tuple) => tuple !== dead && sums.some((sum) => of.isRead(tuples[tuple]?.kinds ?? 0, sum));
        root = diagrams.combine(extended(diagrams, tuples, place, isAsked), root, step.node);
    }
    const free = costs.reduce((sum, ofClasses) => sum + Math.min(...ofClasses), 0);
    return [...cheapest(diagrams, root, costs, of.sums.budget)].flatMap(([number, { cost, classes }]) => {
        const tuple = tuples[number];
        if (tuple === undefined || number === dead)
            return [];
        return [{ cost: cost - free, classes, ...read(of, steps, tuple) }];
    });
}
/** Parts that are complete after the block and go into the same sums are added up at once. */
function stepsOf(of, block, reached, asked) {
    const { diagrams } = of.space;
    const rest = asked.filter(({ part }) => part.last >= block.to);
    const bySums = new Map();
    for (const each of asked) {
        if (each.part.last >= block.to)
            continue;
        const key = each.part.sums.join(' ');
        bySums.set(key, [...(bySums.get(key) ?? []), each]);
    }
    return [
        ...[...bySums.values()].map((alike) => {
            const sums = alike[0]?.part.sums ?? [];
            const nodes = alike.map(({ node }) => node);
            return { kind: 'adds', sums, node: addUp(of.sums, nodes, careOf(of, block, reached, alike)) };
        }),
        ...rest.map(({ part, node }) => ({ kind: 'rest', part, node: diagrams.above(block.to, node) })),
    ];
}
/** Between what additions can be told apart, whatever else is added before and after. */
function careOf({ ledger, sums: { rangeOf } }, block, reached, alike) {
    let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    const others = ledger.parts.filter((part) => part.last >= block.from && alike.every((each) => each.part !== part));
    const sums = alike[0]?.part.sums ?? [];
    // What is added twice counts twice, so a bound for both says nothing simple about one.
    if (new Set(sums).size < sums.length)
        return { min: max, max: min };
    for (const place of sums) {
        const sum = ledger.sums[place];
        const other = rangeSum([...rangesOf(others, place), reached[place] ?? rangeSum([])]);
        min = Math.min(min, (sum?.low ?? max) - other.most);
        max = Math.max(max, (sum?.high ?? min) - other.least);
    }
    const own = rangeSum(alike.map(({ node }) => rangeOf(node)));
    const { least, most } = cutInside({ least: min, most: max }, own);
    return { min: least, max: most };
}
/** A tuple with what one more step came to; tuples that are equal have one number. */
function extended(diagrams, tuples, place, isAsked) {
    const made = new Map();
    return operation((tuple, value) => {
        const key = `${tuple} ${value}`;
        const { kinds, steps } = tuples[tuple] ?? { kinds: 0, steps: [] };
        const number = made.get(key) ?? tuples.push({ kinds, steps: steps.with(place, value) }) - 1;
        made.set(key, number);
        return number;
    }, {
        early(left) {
            const value = diagrams.valueOf(left);
            return value !== undefined && !isAsked(value) ? left : undefined;
        },
    });
}
function read({ space: { diagrams }, ledger }, steps, { kinds, steps: values }) {
    const adds = ledger.sums.map(() => 0);
    const begun = [];
    const add = (sums, points) => {
        for (const sum of sums)
            adds[sum] = (adds[sum] ?? 0) + points;
    };
    for (const [place, step] of steps.entries()) {
        const value = values[place] ?? 0;
        if (step.kind === 'adds')
            add(step.sums, value);
        else if (diagrams.valueOf(value) === undefined)
            begun.push({ part: step.part, node: value });
        else
            add(step.part.sums, diagrams.valueOf(value) ?? 0);
    }
    return { kinds, begun, adds };
}
