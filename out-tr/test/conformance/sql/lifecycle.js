import { replay as replayLead } from '../../../src/evaluate/journey/replay.js';
import { adapter } from '../adapter.js';
import { instantOf } from '../neutral-values.js';
import { journeyAgreementOf, leadWithFacts, } from '../scoring/neutral-lifecycle.js';
import { pointsText } from '../scoring/neutral-points.js';
import { withinExpectation } from '../within-expectation.js';
import { agreementOf } from './neutral-agreement.js';
import { columnsOf, recordAt } from './query.js';
/** The stage after all automatic moves. */
export function project(connection) {
    return adapter(async ({ agreement: neutral, facts, asOf, recorded, expect }) => {
        const agreement = journeyAgreementOf(neutral);
        const lead = leadWithFacts(neutral.attributes, facts, recorded ?? undefined);
        const at = instantOf(asOf);
        const record = recordAt(agreement, lead, at);
        const rows = await columnsOf(connection, agreementOf(agreement, agreement), [record], at);
        return withinExpectation(expect, { stage: rows.get('lead')?.['stage_id'] });
    });
}
/** The total at every instant of a lead's journey; the journey itself is not relational. */
export function replay(connection) {
    return adapter(async (testCase) => {
        const { agreement: neutral, facts, asOf, expect } = testCase;
        const agreement = journeyAgreementOf(neutral);
        const lead = leadWithFacts(neutral.attributes, facts);
        const recycles = replayLead(agreement, lead, instantOf(asOf)).ends.filter(({ as }) => as === 'recycle');
        const scored = agreementOf(agreement, agreement);
        const totals = [];
        for (const expected of expect.totals) {
            const at = instantOf(expected.at);
            const recycledAt = recycles.findLast((end) => end.at <= at)?.at;
            const record = { ...recordAt(agreement, lead, at), ...(recycledAt !== undefined && { recycledAt }) };
            const rows = await columnsOf(connection, scored, [record], at, ['total_points']);
            const total = rows.get('lead')?.['total_points'] ?? null;
            totals.push({
                ...expected,
                total: total === null ? null : pointsText(Number(total), neutral.model.scale),
            });
        }
        return withinExpectation(expect, { totals });
    });
}
