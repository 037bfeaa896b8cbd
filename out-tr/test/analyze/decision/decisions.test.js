import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../src/analyze/budget.js';
import { openDecisions } from '../../../src/analyze/decision/decisions.js';
import { reachedOfRecorded, withReached } from '../../../src/analyze/decision/reached.js';
import { askedCriteria } from '../../../src/analyze/space/asked-criteria.js';
import { isIncomparable, openSpace } from '../../../src/analyze/space/space.js';
import { firstTrueGate } from '../../../src/evaluate/journey/gate.js';
import { firstStage } from '../../../src/evaluate/journey/stage-order.js';
import { scoreRow } from '../../../src/evaluate/score-row.js';
import { factsOf, snapshotsOf } from '../../../src/evaluate/snapshot.js';
import { arbitraryCase } from '../../equality/case.js';
import { classesOf } from '../space/classes-of.js';
import { keepsToDictionary } from './keeps-to-dictionary.js';
import { resultAt } from './result-at.js';
const leads = 40;
const runs = 80;
/** Stage and route of a lead as diagrams over its classes give them; the score is the evaluator's. */
function decider(agreement) {
    const space = openSpace({ agreements: [agreement], budget: openBudget({}) });
    if (isIncomparable(space))
        throw new Error(space.incomparable);
    const decisions = openDecisions({ space, agreement, side: 0 });
    const { lifecycle, routing } = agreement;
    return (record, asOf) => {
        const snapshot = snapshotsOf(agreement, { ...record, changes: [] })(asOf, resetOf(agreement, record, asOf));
        if (!keepsToDictionary(factsOf(snapshot, new Set()), space.fields))
            return undefined;
        const classes = classesOf(space, askedCriteria(agreement), factsOf(snapshot, new Set()));
        const recorded = lifecycle.stages.find(({ id }) => id === record.recordedStage) ?? firstStage(lifecycle);
        const reached = reachedOfRecorded(lifecycle, recorded);
        const gate = resultAt(space.diagrams, withReached(space, decisions.firstGate(), reached), classes);
        const stage = resultAt(space.diagrams, decisions.stageFrom(recorded), classes);
        const route = resultAt(space.diagrams, decisions.routeFrom(recorded), classes);
        return {
            gate: lifecycle.gates[gate],
            stage: lifecycle.stages[stage]?.id,
            route: routing.rules[route]?.id ?? null,
            expectedGate: firstTrueGate(lifecycle, factsOf(snapshot, reached)),
        };
    };
}
function resetOf({ lifecycle }, { recycledAt }, asOf) {
    const isReset = lifecycle.cycles.scoreReset !== 'none' && recycledAt !== undefined && recycledAt <= asOf;
    return isReset ? recycledAt : null;
}
describe('decisions as diagrams', () => {
    it('give every lead the gate, the stage and the route of the evaluator', () => {
        let compared = 0;
        fc.assert(fc.property(arbitraryCase(leads), ({ agreement, leads: records, asOf }) => {
            const decide = decider(agreement);
            for (const record of records) {
                const decided = decide(record, asOf);
                if (decided === undefined)
                    continue;
                const { stage, route } = scoreRow(agreement, record, asOf);
                const { expectedGate: gate } = decided;
                expect(decided).toEqual({ gate, stage, route, expectedGate: gate });
                compared += 1;
            }
        }), { numRuns: runs });
        expect(compared).toBeGreaterThan((runs * leads) / 10);
    });
});
