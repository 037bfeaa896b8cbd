import { within } from '../budget.js';
import { cheapest } from '../diagram/cheapest.js';
import { present } from '../space/variable.js';
import { movedLeads } from './lead-moves.js';
import { pointsAsked } from './points-asked.js';
import { rangeOf } from './range-of.js';
import { scoreDelta } from './score-delta.js';
/**
 * Whether the two sides of a scene give every lead the same points: fit, engagement and total. The groups of rules are
 * compared first; where that leaves something, the cheapest lead with other points is looked for.
 */
export function differentScore(scene, isReal) {
    const [before, after] = [scene.sides[0]?.scoring, scene.sides[1]?.scoring];
    const compared = within(() => scoreDelta(scene));
    if ('exhausted' in compared)
        return unknown({ kind: compared.exhausted });
    const { same, moves } = compared.found;
    const moved = kinds
        .filter((kind) => !same.has(kind))
        .map((kind) => (moves[kind] === undefined ? 'open' : movedLead(scene, moves[kind])));
    if (moved.every((each) => each === 'none'))
        return { answer: 'proved', tier: 'delta groups' };
    const seen = moved.find((each) => typeof each === 'object' && isReal(each));
    if (typeof seen === 'object')
        return { answer: 'refuted', tier: 'delta groups', witness: seen };
    if (before === undefined || after === undefined) {
        return unknown({ kind: 'unsupported', what: 'a score in only one of the versions' });
    }
    const differing = (restriction) => leadOf(rangeOf(scene, (place) => differences(before, after, place), {
        restriction,
        isReal: (lead, differs) => differs === 0 || isReal(lead),
    }));
    const few = fewEvents.map((mostEvents) => ({ mostEvents, ...(mostEvents === 0 && { signals: [] }) }));
    let known;
    for (const restriction of few) {
        const answer = differing(restriction);
        if (answer.answer !== 'refuted')
            continue;
        if (known?.answer !== 'refuted' || answer.witness.cost < known.witness.cost)
            known = answer;
        // A lead of more events costs more than this.
        if (known.witness.cost <= (restriction.mostEvents + 1) * present)
            return known;
    }
    const all = differing({});
    return all.answer === 'unknown' && known !== undefined ? known : all;
}
/** The cheapest lead that has no event and whose points move before they are brought inside their bounds, if there is any. */
function movedLead(scene, moves) {
    const leads = movedLeads(scene, moves);
    if (leads === undefined)
        return 'open';
    const way = cheapest(scene.space.diagrams, leads, scene.space.costs).get(1);
    return way === undefined ? 'none' : { classes: way.classes, timeline: [], cost: way.cost };
}
/** Where all timelines are too many, or points have no bound, few events still show most differences. */
const fewEvents = [0, 1];
function leadOf(range) {
    if (range.answer === 'unknown')
        return unknown(range.reason);
    if (range.answer === 'none' || range.most.bound === 0)
        return { answer: 'proved', tier: 'vectors' };
    if (range.most.points === 1)
        return { answer: 'refuted', tier: 'vectors', witness: range.most.lead };
    return unknown({ kind: 'abstraction', rules: [], bound: 'no lead with other points was confirmed' });
}
const kinds = ['fit', 'engagement', 'total'];
/** 1 where any points differ, each in the unit of its own side. */
function differences(before, after, place) {
    const [older, newer] = [before, after].map((side) => kinds.map((kind) => pointsAsked(side, kind, place)));
    const [olderUnit, newerUnit] = [10 ** after.scoring.scale, 10 ** before.scoring.scale];
    const pairs = (older ?? []).map((was, index) => ({ was, is: newer?.[index] ?? was }));
    return {
        columns: pairs.flatMap(({ was, is }) => [...was.columns, ...is.columns]),
        pointsOf: (lead, events) => Number(pairs.some(({ was, is }) => {
            return was.pointsOf(lead, events) * olderUnit !== is.pointsOf(lead, events) * newerUnit;
        })),
    };
}
function unknown(reason) {
    return { answer: 'unknown', tier: 'vectors', reason, proved: [] };
}
