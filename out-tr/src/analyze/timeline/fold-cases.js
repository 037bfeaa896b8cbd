import { collectVectors } from './collect-vectors.js';
import { fold } from './fold.js';
import { openLedger } from './placed-event.js';
import { firstRow, mapped, together } from './rows.js';
import { sinksOf, surfaced, withSinks } from './sinks.js';
import { give } from './slots.js';
import { isSilent, stagesOf } from './stages.js';
import { unitsOf } from './units.js';
/** Nothing is asked about silence. */
const noSilence = { fromDay: 0, toDay: Number.POSITIVE_INFINITY, points: [] };
/** Folds the events of all signals into rows, once for every length of silence. */
export function foldCases(plan, question, budget) {
    const bounds = new Map();
    const making = makingOf(plan, question, budget);
    const sinks = sinksOf(plan, making.slots);
    const folding = {
        board: plan.board,
        units: unitsOf(plan.board),
        making,
        open: { ...making, slots: withSinks(making.slots, sinks) },
        mayBeReset: question.mayBeReset ?? false,
        abstracted: (ring, bound) => bounds.set(ring, bound),
        tooMuch: new Set(),
    };
    const { early, late, atEnd } = stagesOf(plan, folding);
    const start = early.reduce((rows, { steps }) => fold(rows, steps, (type) => ({ type, fromDay: 0 }), folding), firstRow(folding.open));
    const found = collectVectors(plan.sums.columns, sinks);
    const known = new Map();
    for (const each of plan.silence?.cases ?? [noSilence]) {
        const rows = foldCase(begin(start, each, plan, folding), late, { each, plan, folding, known });
        found.add(settleAll(rows, atEnd, sinks, folding.open), hasEvent(plan, each) ? attainedSlot(plan) : undefined);
    }
    return { found: found.cheapestFirst(), bounds, sinks, eventsOf: making.ledger.eventsOf };
}
/** The slot that says that there is an event inside the case's interval; behind all others. */
function attainedSlot({ board }) {
    return board.slots.length;
}
function hasEvent({ silence }, { fromDay }) {
    return silence !== undefined && Number.isFinite(fromDay);
}
function makingOf(plan, { mostEvents }, budget) {
    return {
        slots: [...plan.board.slots, { form: 'largest', low: 0, high: 1 }],
        mostEvents: mostEvents ?? Number.POSITIVE_INFINITY,
        ledger: openLedger(),
        budget,
    };
}
/** The rows with what the case gives from the beginning. */
function begin(start, each, plan, { open }) {
    const gifts = each.points.flatMap(({ leaf, points }) => plan.board.sumsOf(leaf).map(({ of, times }) => ({ slot: of, amount: times * points })));
    const slots = each.fromDay === 0 ? open.slots : surfaced(open.slots, plan, each.fromDay);
    return mapped(start, (row) => {
        for (const gift of gifts)
            give(row, slots, gift);
    }, open);
}
/** What is settled at the end is added to what has sunk too, but that stays where it is. */
function settleAll(rows, settlements, sinks, open) {
    return mapped(rows, (row) => {
        const sunk = sinks.filter(({ slot, floor }) => row[slot] === floor);
        for (const { change } of settlements)
            change(row);
        for (const { slot, floor } of sunk)
            row[slot] = floor;
    }, open);
}
function foldCase(begun, stages, { each, plan, folding, known }) {
    const inCase = (type) => isSilent(type, plan)
        ? { type: attaining(type, each, attainedSlot(plan)), fromDay: each.fromDay }
        : { type, fromDay: 0 };
    const all = Array.from(folding.making.slots.keys());
    const added = new Set();
    return stages.reduce((rows, stage) => {
        if (!stage.isOwn)
            return fold(rows, stage.steps, inCase, folding, added);
        const own = known.get(stage) ?? fold(firstRow(folding.making), stage.steps, inCase, folding);
        if (!stage.isSilent)
            known.set(stage, own);
        return together(rows, own, all, folding.open);
    }, begun);
}
/** The type, whose events also say that they lie inside the interval. */
function attaining(type, { toDay }, slot) {
    const giving = { slot, of: (age) => (age < toDay ? 1 : 0), ofHidden: 0, favoursNew: true };
    return {
        ...type,
        givings: [...type.givings, giving],
        cuts: Number.isFinite(toDay) ? [...type.cuts, toDay] : type.cuts,
    };
}
