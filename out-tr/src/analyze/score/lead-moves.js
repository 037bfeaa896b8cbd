import { within } from '../budget.js';
import { valuesIn } from '../diagram/cheapest.js';
import { mapping, operation, plus } from '../diagram/operations.js';
/** Leads that can be, whose points move before they are brought inside their bounds; nothing where that takes too much. */
export function movedLeads({ space, budget }, { node, ranges }) {
    const { diagrams, possible } = space;
    const isMoved = mapping((place) => Number(ranges[place]?.least !== 0 || ranges[place]?.most !== 0));
    return limited(budget, () => diagrams.both(possible, diagrams.map(isMoved, node)));
}
/** Where that takes more, it is left open. */
const stepsOfMoves = 200_000;
/** Of more distances only whether there is one. */
const mostRanges = 12;
const falls = mapping((points) => Math.min(0, points));
const rises = mapping((points) => Math.max(0, points));
/**
 * `differences` are diagrams that add up to the difference before any bound of their sum, which both sides have in common:
 * a bound hides a part of a rise or a fall, and turns none into the other.
 */
export function leadMoves(diagrams, budget, differences) {
    return limited(budget, () => movesOf(diagrams, differences.map((node) => diagrams.map(falls, node)), differences.map((node) => diagrams.map(rises, node))));
}
/** Of points that are added. */
export function addedMoves(diagrams, budget, moves) {
    const ends = (end) => moves.map(({ node, ranges }) => diagrams.map(mapping((place) => ranges[place]?.[end] ?? 0), node));
    return limited(budget, () => movesOf(diagrams, ends('least'), ends('most')));
}
function limited(budget, make) {
    const made = within(() => budget.limited(stepsOfMoves, make));
    return 'found' in made ? made.found : undefined;
}
function movesOf(diagrams, falling, rising) {
    const sumOf = (nodes) => nodes.reduce((sum, node) => diagrams.combine(plus, sum, node), 0);
    const [least, most] = [sumOf(falling), sumOf(rising)];
    const ranges = [];
    const places = new Map();
    const isMany = valuesIn(diagrams, least).length + valuesIn(diagrams, most).length > mostRanges;
    const all = { least: valuesIn(diagrams, least)[0] ?? 0, most: valuesIn(diagrams, most).at(-1) ?? 0 };
    const placeOf = (low, high) => {
        const range = isMany && (low !== 0 || high !== 0) ? all : { least: low, most: high };
        const key = `${range.least} ${range.most}`;
        const place = places.get(key) ?? ranges.push(range) - 1;
        places.set(key, place);
        return place;
    };
    return { node: diagrams.combine(operation(placeOf), least, most), ranges };
}
