import { project as projectLead } from '../../../src/evaluate/journey/project.js';
import { replay as replayLead } from '../../../src/evaluate/journey/replay.js';
import { countTouches } from '../../../src/evaluate/touches.js';
import { formatInstant } from '../../../src/support/instant.js';
import { adapter } from '../adapter.js';
import { instantOf } from '../neutral-values.js';
import { journeyAgreementOf, leadWithFacts, } from './neutral-lifecycle.js';
import { pointsText } from './neutral-points.js';
import { writtenEnd, writtenRefusal, writtenStep, writtenTask } from './open-shapes.js';
export const replay = adapter((testCase) => {
    const { agreement, facts, asOf, expect } = testCase;
    const lead = leadWithFacts(agreement.attributes, facts);
    const journey = replayLead(journeyAgreementOf(agreement), lead, instantOf(asOf));
    return neutralJourney(journey, agreement.model.scale, expect);
});
function neutralJourney(journey, scale, expected) {
    return {
        entries: journey.entries.map(({ cycle, from, to, at, actor, reason, inferred, voided }) => {
            return { cycle, from, to, at: formatInstant(at), actor, reason, inferred, voided };
        }),
        handoffs: journey.handoffs.map(({ at, deadline, decidedAt, ...handoff }) => ({
            ...handoff,
            at: formatInstant(at),
            deadline: textOf(deadline),
            decidedAt: textOf(decidedAt),
        })),
        ends: journey.ends.map(({ cycle, at, as, reason, gate }) => ({
            cycle,
            at: formatInstant(at),
            as,
            reason: gate ?? reason,
        })),
        tasks: journey.tasks.map((task, index) => writtenTask(task, expected.tasks[index])),
        refused: journey.refused.map((refusal, index) => writtenRefusal(refusal, expected.refused[index])),
        current: { ...journey.current, ended: writtenEnd(journey.current.ended, expected.current.ended) },
        totals: journey.totals.map(({ at, total, stage, cycle }) => ({
            at: formatInstant(at),
            total: total === null ? null : pointsText(total, scale),
            stage,
            cycle,
        })),
    };
}
function textOf(instant) {
    return instant === null ? null : formatInstant(instant);
}
export const project = adapter(({ agreement, facts, asOf, recorded, expect }) => {
    const lead = leadWithFacts(agreement.attributes, facts, recorded ?? undefined);
    const { stage, steps } = projectLead(journeyAgreementOf(agreement), lead, instantOf(asOf));
    const asked = (id) => new Set(Object.keys(agreement.stages.find((each) => each.id === id) ?? {}));
    return {
        stage,
        steps: steps.map((step, index) => writtenStep(step, asked(step.stage), expect.steps[index])),
    };
});
export const touches = adapter(({ parameters, zone, acceptedAt, endedAt, activities }) => {
    const { span, ...rule } = parameters;
    const touched = activities
        .filter(({ human, direction }) => human && direction === 'outbound')
        .map(({ id, channel, at }) => ({ id, channel, at: instantOf(at) }));
    const between = { from: instantOf(acceptedAt), to: instantOf(endedAt) };
    const { spanDays, isKept, ...counts } = countTouches({ ...rule, spanDays: span }, zone, between, touched);
    return { ...counts, span: spanDays, ok: isKept };
});
