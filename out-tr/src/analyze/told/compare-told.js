import { within } from '../budget.js';
import { cheapest } from '../diagram/cheapest.js';
import { invariantsOf } from '../space/invariants.js';
import { partsOf } from './parts-of.js';
import { areSame } from './same-told.js';
import { isSpans } from './spans.js';
import { applied, constant } from './told.js';
import { toldCriterion } from './told-criterion.js';
import { openToldNodes } from './told-node.js';
import { openToldOfEach } from './told-of-each.js';
import { openToldSpace } from './told-space.js';
/** Compares by the same text of both, then by diagrams over everything that either of them asks. */
export function compareTold(agreement, left, right, budget) {
    if (areSame(left, right))
        return { is: 'equal', tier: 'normal form' };
    const [first, second] = withoutShared(left, right);
    const ofEach = openToldOfEach(partsOf([first, second])
        .measured.filter(isSpans)
        .map(({ fact }) => fact));
    const outcome = within(() => byDiagrams(agreement, ofEach(first), ofEach(second), budget));
    return 'exhausted' in outcome ? { is: 'open', why: outcome.exhausted } : outcome.found;
}
function byDiagrams(agreement, left, right, budget) {
    const invariants = invariantsOf([agreement]).map((criterion) => toldCriterion(agreement, criterion));
    const parts = partsOf([left, right, ...invariants]);
    const space = openToldSpace(agreement, parts, budget);
    const { differ, meantBy, nodeOf } = openToldNodes(space);
    const { diagrams } = space;
    const [first, second] = [nodeOf(left), nodeOf(right)];
    const possible = invariants.map(nodeOf).reduce(diagrams.both, space.possible);
    const apart = diagrams.both(differ(first, second), possible);
    if (apart === 0) {
        // Numbers that are added up are only tried near the constants.
        if (space.isCut)
            return { is: 'open', why: 'numbers' };
        return { is: 'equal', tier: 'diagrams' };
    }
    const casesIn = (node) => casesOf(space, node).map((assignment) => ({
        assignment,
        left: meantBy(resultAt(space, first, assignment)),
        right: meantBy(resultAt(space, second, assignment)),
    }));
    const without = (classes) => {
        const empty = classes.map(space.inClass).reduce(diagrams.either, 0);
        return casesIn(diagrams.both(apart, diagrams.not(empty)));
    };
    return { is: 'different', space, cases: casesIn(apart), without };
}
/** Sums without the parts they have in common, each as often as both have it. */
function withoutShared(left, right) {
    const others = [...summands(right)];
    const own = summands(left).filter((part) => {
        const at = others.findIndex((other) => areSame(part, other));
        if (at >= 0)
            others.splice(at, 1);
        return at < 0;
    });
    if (own.length === summands(left).length)
        return [left, right];
    return [applied('plus', constant(0), ...own), applied('plus', constant(0), ...others)];
}
function summands(told) {
    return told.is === 'applied' && told.operation === 'plus' ? told.of : [told];
}
/** How many different ways to a difference are handed over to be turned into leads. */
const mostCases = 24;
/** The cheapest ways to a difference, each in another corner: every one takes its last step away for the next. */
function casesOf({ costs, diagrams }, apart) {
    const found = [];
    let left = apart;
    while (found.length < mostCases && left !== 0) {
        const path = cheapest(diagrams, left, costs).get(1);
        if (path === undefined)
            break;
        found.push(path.classes);
        const taken = [...path.classes]
            .sort(([a], [b]) => b - a)
            .reduce((below, [variable, at]) => {
            const size = diagrams.sizes[variable] ?? 0;
            return diagrams.branch(variable, Array.from({ length: size }, (_, index) => (index === at ? below : 0)));
        }, 1);
        left = diagrams.both(left, diagrams.not(taken));
    }
    return found;
}
/** The result for an assignment; a variable that is not in it takes its cheapest class. */
function resultAt({ costs, diagrams }, node, assignment) {
    let at = node;
    for (let value = diagrams.valueOf(at); value === undefined; value = diagrams.valueOf(at)) {
        const variable = diagrams.variableOf(at);
        at = diagrams.childOf(at, assignment.get(variable) ?? cheapestOf(costs[variable] ?? []));
    }
    return diagrams.valueOf(at) ?? 0;
}
function cheapestOf(costs) {
    return costs.reduce((best, cost, index) => (cost < (costs[best] ?? cost) ? index : best), 0);
}
