import { gradeLadder } from '../../../src/evaluate/score/grade-ladder.js';
import { adapter } from '../adapter.js';
import { instantOf, isGiven } from '../neutral-values.js';
import { dictionaryOf, leadOf } from '../scoring/neutral-lead.js';
import { ruleOf, scoringOf } from '../scoring/neutral-model.js';
import { pointsText } from '../scoring/neutral-points.js';
import { agreementOf, scoringWith } from '../sql/neutral-agreement.js';
import { withinExpectation } from '../within-expectation.js';
import { rowOf } from './row-of.js';
const dayMs = 86_400_000;
const newYear = Date.UTC(2026, 0, 1);
/** The points of one event at every age. */
export const decay = adapter(({ points, scale, ages, ...testCase }) => {
    const neutral = {
        id: 'rule',
        kind: 'events',
        signals: ['signal'],
        points,
        count: { mode: 'latest' },
        decay: testCase.decay,
    };
    const scoring = scoringWith(ruleOf(neutral, scale, {}), scale);
    const agreement = agreementOf(dictionaryOf({}), { scorings: { scoring } });
    return {
        table: ages.map((age) => {
            const at = new Date(newYear - age * dayMs).toISOString();
            const lead = leadOf({ events: [{ id: 'event', signal: 'signal', at }] });
            return written(rowOf(agreement, lead, newYear).total, scale);
        }),
    };
});
/** The points of one rule, as the total of a model that has no other. */
export const count = adapter((testCase) => {
    const { scale, expect } = testCase;
    const scoring = scoringWith(ruleOf(testCase.rule, scale, testCase.attributes ?? {}), scale);
    return withinExpectation(expect, { points: written(rowFor(testCase, scoring).total, scale) });
});
/** Fit, engagement, total and verdicts of a whole model. */
export const score = adapter((testCase) => {
    const { model, expect } = testCase;
    const scoring = scoringOf(model, testCase.attributes ?? {});
    const { fit, engagement, total, ...row } = rowFor(testCase, scoring);
    if (total === null)
        return { score: null, outcome: row.outcome };
    // An error of the model; the program gives no grade then.
    if ('error' in expect) {
        const isRight = row.grade === null && gradeLadder(scoring) === undefined;
        return isRight ? expect : { grade: row.grade };
    }
    const dimensions = 'dimensions' in expect ? Object(expect.dimensions) : {};
    const asked = { fit: written(fit, model.scale), engagement: written(engagement, model.scale) };
    return withinExpectation(expect, {
        dimensions: {
            ...dimensions,
            ...Object.fromEntries(Object.entries(asked).filter(([id]) => id in dimensions)),
        },
        total: written(total, model.scale),
        grade: row.grade,
        band: row.band,
        cell: row.cell,
        outcome: row.outcome,
    });
});
function rowFor(testCase, scoring) {
    const agreement = agreementOf(dictionaryOf(testCase), { scorings: { scoring } });
    const recycledAt = isGiven(testCase.resetAt) ? instantOf(testCase.resetAt) : undefined;
    return rowOf(agreement, leadOf(testCase), instantOf(testCase.asOf), recycledAt);
}
function written(points, scale) {
    return points === null ? null : pointsText(points, scale);
}
