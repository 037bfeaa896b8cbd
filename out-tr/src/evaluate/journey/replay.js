import { ageingOf } from './ageing.js';
import { agendaOf } from './agenda.js';
import { decide } from './decide.js';
import { expireHandoffs } from './expire-handoff.js';
import { initialState } from './journey-state.js';
import { leadViewOf, snapshotAt } from './lead-view.js';
import { nextAgeing } from './next-ageing.js';
import { isNight, nightFrom } from './night.js';
/**
 * What the stages of a lead were and are, from everything known about it at asOf (semantics §4). The lead is decided at
 * each of its facts and at those nights at which time alone may change something.
 */
export function replay(agreement, lead, asOf, view = leadViewOf(agreement, lead)) {
    const totals = [];
    let state = initialState(agreement.lifecycle, lead.recordedStage);
    let night = Number.POSITIVE_INFINITY;
    const decideAt = (at, actions) => {
        const isNightly = isNight(agreement.zone, at);
        const next = decide(view, state, { at, actions, isNightly });
        noteTotal(totals, view, next, at);
        night = nextNight(view, next, at, isNightly && next === state);
        state = next;
    };
    for (const { at, actions } of agendaOf(lead, asOf)) {
        while (night < at)
            decideAt(night, []);
        decideAt(at, actions);
    }
    while (night <= asOf)
        decideAt(night, []);
    return journeyOf(expireHandoffs(agreement, state, asOf), totals);
}
/** Whatever changed is looked at again the night after; from then on only when a window ends or something ages. */
function nextNight(view, state, at, isQuiet) {
    const { zone } = view.agreement;
    if (!isQuiet)
        return nightFrom(zone, at + 1);
    const { moment } = snapshotAt(view, state, at);
    const pending = state.handoffs.filter(({ outcome }) => outcome === 'pending');
    const changes = [
        nextAgeing(ageingOf(view.agreement), moment, zone),
        state.ended?.reopens?.opensAt,
        // A decision at the deadline still counts.
        ...pending.map(({ deadline }) => (deadline === null ? undefined : deadline + 1)),
    ].filter((change) => change !== undefined && change > at);
    return changes.length === 0 ? Number.POSITIVE_INFINITY : nightFrom(zone, Math.min(...changes));
}
function noteTotal(totals, view, state, at) {
    const { stage, cycle } = state;
    const total = snapshotAt(view, state, at).score?.total ?? null;
    const last = totals.at(-1);
    if (last?.total === total && last.stage === stage && last.cycle === cycle)
        return;
    totals.push({ at, total, stage, cycle });
}
function journeyOf(state, totals) {
    const { stage, cycle, ended, entries, ends, tasks, refused } = state;
    return {
        entries,
        handoffs: state.handoffs.filter(({ entry }) => entry >= 0).map(handoffOf),
        ends,
        tasks,
        refused,
        current: { stage, cycle, ended: ended?.as ?? null },
        totals,
    };
}
function handoffOf({ cycle, at, deadline, outcome, decidedAt }) {
    return { cycle, at, deadline, outcome, decidedAt };
}
