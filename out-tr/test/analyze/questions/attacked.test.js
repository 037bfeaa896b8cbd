import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../src/analyze/budget.js';
import { ask } from '../../../src/analyze/questions/ask.js';
import { questions } from '../../../src/analyze/questions/index.js';
import { openStudy } from '../../../src/analyze/questions/open-study.js';
import { testEntry } from '../../../src/evaluate/journey/entry-test.js';
import { firstTrueGate } from '../../../src/evaluate/journey/gate.js';
import { initialState, reachedStages } from '../../../src/evaluate/journey/journey-state.js';
import { rankOf } from '../../../src/evaluate/journey/stage-order.js';
import { isWithSales } from '../../../src/evaluate/score-row.js';
import { factsOf, snapshotsOf } from '../../../src/evaluate/snapshot.js';
import { createRandom, seedOf } from '../../../src/support/random.js';
import { attack } from '../generate/lead/attack.js';
import { linked } from '../generate/linked.js';
import { randomAgreement } from '../generate/random-agreement.js';
const asOf = Date.parse('2026-11-28T10:00Z');
const size = { rules: 8, routes: 6, stages: 3, fields: 8, signals: 10, profile: 'typical' };
const leads = 600;
/** What a lead shows to be possible: question and what it is about. A proof that there is no such lead is wrong then. */
function* shownBy(agreement, lead, row) {
    const { lifecycle } = agreement;
    const snapshot = snapshotsOf(agreement, { ...lead, changes: [] })(asOf, null);
    const reached = reachedStages(lifecycle, initialState(lifecycle, lead.recordedStage));
    const facts = factsOf(snapshot, reached);
    const gate = firstTrueGate(lifecycle, facts);
    if (gate !== undefined)
        yield `gate-never-stops gate ${gate.id}`;
    const recorded = Math.max(0, rankOf(lifecycle, lead.recordedStage ?? ''));
    for (const stage of lifecycle.stages.slice(recorded + 1)) {
        const { enters, threshold, gate: stopped, missingFields, criteria } = testEntry(lifecycle, stage, facts);
        if (enters)
            yield `stage-reachable stage ${stage.id}`;
        if (stopped !== null || missingFields.length > 0 || !criteria || !threshold)
            continue;
        yield `threshold-reachable stage ${stage.id}`;
        if (snapshot.score === null || stage.entry.threshold === undefined)
            continue;
        if (snapshot.score.engagement <= 0)
            yield `fit-alone stage ${stage.id}`;
        if (snapshot.score.fit <= 0)
            yield `engagement-alone stage ${stage.id}`;
    }
    if (recorded > 0 || !isWithSales(lifecycle, row.stage))
        return;
    yield row.route === null ? 'routing-gap routing' : `routing-shadowed routing rule ${row.route}`;
}
describe('what questions say of random agreements', () => {
    it.each([2, 4, 5, 6])('holds against every lead: %i', (seed) => {
        const agreement = linked(randomAgreement(size, createRandom(seedOf(`questions ${seed}`))));
        const study = openStudy(agreement, openBudget({ steps: 3_000_000 }));
        const asked = [
            'gate-never-stops',
            'stage-reachable',
            'threshold-reachable',
            'fit-alone',
            'engagement-alone',
            'routing-gap',
            'routing-shadowed',
        ];
        const statements = questions
            .filter(({ id }) => asked.includes(id))
            .flatMap((question) => ask(question, study));
        const none = new Set(statements
            .filter(({ answer }) => answer.answer === 'proved')
            .map(({ question, about }) => `${question} ${about}`));
        expect(statements.some(({ answer }) => answer.answer !== 'unknown')).toBe(true);
        const random = createRandom(seedOf(`leads ${seed}`));
        for (const { lead, after } of attack(agreement, agreement, { asOf, leads, random })) {
            // A score reset hides events, which the comparison above does not look at.
            if (lead.recycledAt !== undefined)
                continue;
            for (const shown of shownBy(agreement, lead, after))
                expect([shown, none.has(shown), lead]).toEqual([shown, false, lead]);
        }
    });
});
