import { describe, expect, it } from 'vitest';
import { operation } from '../../../src/analyze/diagram/operations.js';
import { find } from '../../../src/analyze/score/find.js';
import { askedCriteria } from '../../../src/analyze/space/asked-criteria.js';
import { present } from '../../../src/analyze/space/variable.js';
import { holds } from '../../../src/criteria/holds.js';
import { createRandom } from '../../../src/support/random.js';
import { aboutScore, drawnAgreement, drawnTimelines, sceneOf } from './drawn-scene.js';
import { judgedLead, today } from './judged-lead.js';
import { leadsToTry, triedLeads } from './tried-leads.js';
const mostLeads = 3_000;
const kinds = [1, 2, 3, 4];
describe('find', () => {
    const seeds = Array.from({ length: Number(process.env['SEEDS'] ?? 12) }, (_, seed) => seed);
    let found = 0;
    it.each(seeds)('finds the cheapest lead of every kind, and only where there is one: seed %d', (seed) => {
        const random = createRandom(7, seed);
        const agreement = drawnAgreement(random);
        const timelines = drawnTimelines(agreement, random);
        const criteria = [aboutScore(random, agreement), random.pick(askedCriteria(agreement))];
        const scene = sceneOf([agreement], criteria, timelines);
        if (leadsToTry(scene.space) > mostLeads)
            return;
        const kindOf = (facts) => criteria.reduce((kind, criterion, bit) => kind + (holds(criterion, facts) ? 1 << bit : 0), 1);
        const least = new Map();
        for (const { assignment, cost } of triedLeads(scene.space)) {
            const state = scene.space.valuesOf(assignment, today);
            for (const timeline of timelines) {
                const kind = kindOf(judgedLead(agreement, state, timeline));
                const whole = cost + timeline.length * present;
                least.set(kind, Math.min(whole, least.get(kind) ?? whole));
            }
        }
        const findings = find(scene, kindsOf(scene, criteria), {
            isReal({ classes, timeline }, kind) {
                const facts = judgedLead(agreement, scene.space.valuesOf(classes, today), timeline);
                expect(kindOf(facts)).toBe(kind);
                return true;
            },
        });
        const answers = kinds.map(findings).map((answer) => {
            return answer.answer === 'refuted' ? answer.witness.cost : answer.answer;
        });
        expect(answers).toEqual(kinds.map((kind) => least.get(kind) ?? 'proved'));
        const loose = find(scene, kindsOf(scene, criteria), { isLoose: true });
        for (const kind of least.keys())
            expect(loose(kind).answer).not.toBe('proved');
        found += least.size;
    });
    it('had something to find', () => expect(found).toBeGreaterThan(seeds.length));
});
const add = operation((left, right) => left + right);
/** 1, and more for every criterion that holds. */
function kindsOf({ space: { diagrams, nodeOf } }, criteria) {
    return criteria.reduce((sum, criterion, bit) => diagrams.combine(add, sum, diagrams.choose(nodeOf(criterion), diagrams.constant(1 << bit), 0)), diagrams.constant(1));
}
