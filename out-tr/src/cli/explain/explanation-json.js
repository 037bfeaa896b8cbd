import { verdictOn, writtenOutcome } from '../../scenario/got.js';
import { formatInstantIn } from '../../support/zoned-time.js';
import { toolVersion } from '../tool-version.js';
/** The explanations as JSON, described by `schemas/output/explain.schema.json`. Points are decimals, instants local times with offset. */
export function explanationJson(tellings) {
    const samples = tellings.map(sampleJson);
    return `${JSON.stringify({ schemaVersion: 1, version: toolVersion, samples }, null, 2)}\n`;
}
function sampleJson(telling) {
    const { sample, evaluation } = telling;
    const { stage, cycle, gate, reason, owner, queue, outcome } = evaluation;
    return {
        id: sample.id,
        place: telling.where(sample.place),
        asOf: instant(telling, sample.asOf),
        score: scoreJson(telling),
        outcome,
        stage,
        cycle,
        gate,
        reason,
        owner,
        queue,
        journey: journeyJson(telling),
        handoffs: handoffsJson(telling),
        route: routeJson(telling, evaluation.route),
        clocks: clocksJson(telling),
        touches: touchesJson(telling),
    };
}
function scoreJson(telling) {
    const { score } = telling.evaluation;
    if (score === null)
        return null;
    const { total, fit, engagement, grade = null, band = null, cell = null, outcome = null } = score;
    const points = (value) => value / 10 ** scaleOf(telling);
    return {
        total: points(total),
        fit: points(fit),
        engagement: points(engagement),
        grade,
        band,
        cell,
        outcome,
        lines: score.lines.map(({ dimension, group, rule, raw, points: came }) => ({
            dimension,
            group,
            rule,
            raw: points(raw),
            points: points(came),
            place: telling.where(placeOfRule(telling, group, rule)),
        })),
        clamps: score.clamps.map(({ scope, id, points: came }) => ({ scope, id, points: points(came) })),
    };
}
function scaleOf({ agreement }) {
    return Object.values(agreement.scorings).find(({ isDefault }) => isDefault)?.scale ?? 0;
}
function placeOfRule({ agreement }, group, rule) {
    const scoring = Object.values(agreement.scorings).find(({ isDefault }) => isDefault);
    const groups = scoring?.dimensions.flatMap((dimension) => dimension.groups) ?? [];
    return groups.find(({ id }) => id === group)?.rules.find(({ id }) => id === rule)?.place;
}
function journeyJson(telling) {
    const { entries, ends, refused } = telling.evaluation.journey;
    return {
        entries: entries.map(({ cycle, from, to, at, actor, reason, inferred, voided }) => ({
            cycle,
            from,
            to,
            at: instant(telling, at),
            actor,
            reason,
            inferred,
            voided,
        })),
        ends: ends.map(({ cycle, at, as, reason, gate = null }) => ({
            cycle,
            at: instant(telling, at),
            as,
            reason,
            gate,
        })),
        refused: refused.map(({ fact, at, why }) => ({ fact, at: instant(telling, at), why })),
        ahead: telling.evaluation.ahead,
    };
}
function handoffsJson(telling) {
    return telling.evaluation.journey.handoffs.map(({ cycle, at, deadline, outcome, decidedAt }) => ({
        cycle,
        at: instant(telling, at),
        deadline: deadline === null ? null : instant(telling, deadline),
        outcome: writtenOutcome(outcome),
        decidedAt: decidedAt === null ? null : instant(telling, decidedAt),
    }));
}
function touchesJson({ evaluation }) {
    return evaluation.touches.map((judged) => {
        const { policy, cycle, kept, touches, dates, channels, spanDays } = judged;
        return { policy, cycle, verdict: verdictOn(judged), kept, touches, dates, channels, spanDays };
    });
}
function routeJson(telling, route) {
    if (route === null)
        return null;
    const { rule, via, at, failed, picks } = route;
    return {
        rule,
        via,
        at: at === null ? null : instant(telling, at),
        failed: failed.map((each) => ({ rule: each.rule, path: each.path, read: each.read })),
        picks: picks.map((each) => ({ ...each, at: instant(telling, each.at) })),
    };
}
function clocksJson(telling) {
    return Object.fromEntries(Object.entries(telling.evaluation.clocks).map(([sla, readings]) => [
        sla,
        readings.map((reading) => ({
            cycle: reading.cycle,
            state: reading.state,
            startAt: instant(telling, reading.startAt),
            ...(reading.state === 'error' ? { problem: reading.problem } : times(telling, reading)),
        })),
    ]));
}
function times(telling, reading) {
    const of = (at) => (at === undefined ? null : instant(telling, at));
    return { dueAt: of(reading.dueAt), limitAt: of(reading.limitAt), stoppedAt: of(reading.stoppedAt) };
}
function instant({ agreement }, at) {
    return formatInstantIn(agreement.zone, at);
}
