import { boundBeside } from '../bound.js';
import { replacedAt, sitesIn } from '../tree.js';
/** The points of one rule, choice or range one smallest step higher or lower. */
export const weightBySmallestStep = (written, random) => {
    const sites = numbersUnder(written, ['scoring'], (path) => path.at(-1) === 'points');
    return sites.length === 0 ? undefined : moved(written, random.pick(sites), random.chance(1, 2) ? 1 : -1);
};
const comparisons = new Set(['gte', 'gt', 'lte', 'lt']);
const scores = new Set(['total', 'fit', 'engagement']);
/** One threshold of a stage or route raised or lowered by the smallest step of points. */
export const thresholdBySmallestStep = (written, random) => {
    const sites = numbersUnder(written, ['lifecycle', 'routing'], (path) => scores.has(path.at(-2)));
    return sites.length === 0 ? undefined : moved(written, random.pick(sites), random.chance(1, 2) ? 1 : -1);
};
/** One constant that an attribute is compared with, off by one. */
export const constantByOne = (written, random) => {
    const { fields } = written.fields;
    const sites = [...sitesIn(decidingParts(written))].flatMap(({ path, value }) => {
        const [attribute, operator] = typeof path.at(-1) === 'number' ? path.slice(-3) : path.slice(-2);
        const isBound = comparisons.has(operator) || operator === 'between';
        const field = fields[String(attribute)];
        if (!isBound || field === undefined || (typeof value !== 'number' && typeof value !== 'string'))
            return [];
        return [{ path, value, field }];
    });
    if (sites.length === 0)
        return undefined;
    const { path, value, field } = random.pick(sites);
    const beside = boundBeside(value, random.chance(1, 2) ? 1 : -1, field);
    return beside === undefined ? undefined : replacedAt(written, path, beside);
};
/** One window, look-back or number of events one higher or lower. */
export const windowByOne = (written, random) => {
    const sites = [...sitesIn(decidingParts(written))].filter(({ path }) => path.at(-1) === 'within' || path.at(-1) === 'count');
    if (sites.length === 0)
        return undefined;
    const { path, value } = random.pick(sites);
    const step = random.chance(1, 2) ? 1 : -1;
    if (typeof value === 'number')
        return replacedAt(written, path, Math.max(1, value + step));
    if (typeof value !== 'string' || !value.endsWith('days'))
        return undefined;
    return replacedAt(written, path, `${Number.parseInt(value, 10) + 1} days`);
};
function decidingParts({ scoring, lifecycle, routing }) {
    return { scoring, lifecycle, routing };
}
function numbersUnder(written, parts, isWanted) {
    const tree = Object.fromEntries(parts.map((part) => [part, written[part]]));
    return [...sitesIn(tree)].filter(({ path, value }) => typeof value === 'number' && isWanted(path));
}
/** Points of the smallest step more. */
function moved(written, { path, value }, steps) {
    const { scale = 0 } = written.scoring;
    const points = Number((Number(value) + steps / 10 ** scale).toFixed(scale));
    return replacedAt(written, path, points);
}
