import { testEntry } from '../evaluate/journey/entry-test.js';
import { firstTrueGate } from '../evaluate/journey/gate.js';
import { verdictOn } from './got.js';
/** Ids of the decision elements that a sample's evaluation shows. */
export function covered(agreement, evaluation, sample) {
    return new Set([
        ...ofScore(agreement, evaluation),
        ...ofGates(agreement, evaluation),
        ...ofStages(agreement, evaluation),
        ...ofMoves(agreement, evaluation, sample),
        ...ofRoutes(evaluation),
        ...ofClocks(evaluation),
        ...ofTouches(evaluation),
    ]);
}
function* ofScore(agreement, { score }) {
    const scoring = Object.values(agreement.scorings).find(({ isDefault }) => isDefault);
    if (score === null || !scoring)
        return;
    for (const line of score.lines)
        yield* ofLine(scoring.id, line);
    for (const { scope, id, dimension, points } of score.clamps) {
        if (points > 0)
            continue;
        const path = { total: 'total', dimension: id, group: `${dimension}/${id}` }[scope];
        yield `bound/${scoring.id}/${path}/max`;
    }
    for (const kind of ['grade', 'band', 'cell'])
        yield `${kind}/${scoring.id}/${score[kind]}`;
}
function* ofLine(scoring, line) {
    const id = `rule/${scoring}/${line.group}/${line.rule}`;
    if (line.kind === 'exclusive') {
        if (line.choice !== null)
            yield `${id}/${line.choice}`;
        return;
    }
    const shown = line.kind === 'attribute' ? line.held : line.points !== 0;
    if (shown)
        yield id;
}
/** A gate is shown when it ended a cycle, raised a task, or is the first true one now. */
function* ofGates({ lifecycle }, { journey, facts }) {
    const now = firstTrueGate(lifecycle, facts)?.id;
    for (const gate of [
        now,
        ...journey.ends.map((end) => end.gate),
        ...journey.tasks.map((task) => task.gate),
    ]) {
        if (gate !== undefined)
            yield `gate/${gate}`;
    }
}
function* ofStages({ lifecycle }, { journey, ahead, facts }) {
    const entered = new Set(journey.entries.filter(({ voided }) => !voided).map(({ to }) => to));
    for (const stage of lifecycle.stages.filter(({ id }) => entered.has(id))) {
        yield `stage/${stage.id}`;
        const { threshold, fastTrack } = testEntry(lifecycle, stage, facts);
        if (fastTrack && !threshold)
            yield `stage/${stage.id}/fast-track`;
    }
    for (const test of ahead.filter(({ gate }) => gate === null))
        yield* ofStageAhead(test);
}
/** A lead that waits for data would enter with them; one below the threshold lacks nothing else. */
function* ofStageAhead({ stage, missingFields, criteria, threshold, fastTrack, }) {
    const qualifies = threshold || fastTrack;
    if (missingFields.length > 0 && qualifies)
        yield `stage/${stage}/waits`;
    if (missingFields.length === 0 && criteria && !qualifies)
        yield `stage/${stage}/below`;
}
const HANDOFFS = {
    accepted: 'accepted',
    autoAccepted: 'expired',
    expired: 'expired',
    rejected: 'rejected',
};
function* ofMoves({ lifecycle }, { journey }, sample) {
    for (const { outcome } of journey.handoffs) {
        const shown = HANDOFFS[outcome];
        if (shown !== undefined)
            yield `handoff/${shown}`;
    }
    for (const transition of lifecycle.transitions) {
        if (journey.entries.some(({ from, to, actor }) => actor === 'user' && from === transition.from && to === transition.to)) {
            yield `transition/${transition.id}`;
        }
    }
    if (journey.ends.some(({ as }) => as === 'withdrawn'))
        yield 'withdrawal';
    const refused = new Set(journey.refused.map(({ fact }) => fact));
    for (const happening of sample.timeline) {
        if (happening.what === 'dispose' && !refused.has(happening.id))
            yield `reason/${happening.reason}`;
    }
    for (const { reason } of journey.ends)
        if (reason !== null)
            yield `reason/${reason}`;
}
function* ofRoutes({ handoffs }) {
    for (const { rule, via, picks } of handoffs) {
        if (rule !== null)
            yield `route/${rule}`;
        if (via === 'account')
            yield 'account-match';
        for (const { pool, pick } of picks)
            if (pick !== null)
                yield `pool/${pool}`;
    }
}
function* ofClocks({ clocks }) {
    for (const [sla, readings] of Object.entries(clocks)) {
        for (const state of new Set(readings.map((reading) => reading.state))) {
            if (state === 'met' || state === 'breached')
                yield `sla/${sla}/${state}`;
        }
    }
}
function* ofTouches({ touches }) {
    for (const each of touches)
        yield `touches/${each.policy}/${verdictOn(each)}`;
}
