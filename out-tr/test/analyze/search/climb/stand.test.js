import { describe, expect, it } from 'vitest';
import { openGround } from '../../../../src/analyze/search/climb/ground.js';
import { resultAt } from '../../../../src/analyze/search/climb/part-sums.js';
import { openStep } from '../../../../src/analyze/search/climb/step.js';
import { noInterest } from '../../../../src/analyze/search/interest.js';
import { askedCriteria } from '../../../../src/analyze/space/asked-criteria.js';
import { holds } from '../../../../src/criteria/holds.js';
import { createRandom } from '../../../../src/support/random.js';
import { aboutScore, drawnAgreement, sceneOf } from '../../score/drawn-scene.js';
import { judgedLead, today } from '../../score/judged-lead.js';
const seeds = Array.from({ length: 24 }, (_, seed) => seed);
const steps = 120;
describe('a lead that climbs', () => {
    let [yes, no] = [0, 0];
    it.each(seeds)('stands where the evaluator sees it, step by step: seed %d', (seed) => {
        const random = createRandom(41, seed);
        const agreement = drawnAgreement(random);
        const criteria = [aboutScore(random, agreement), random.pick(askedCriteria(agreement))];
        const scene = sceneOf([agreement], criteria, []);
        const { diagrams, possible, costs } = scene.space;
        const questions = criteria.map((criterion) => scene.space.nodeOf(criterion));
        const ground = openGround(scene, questions, {});
        const step = openStep(scene, ground, { random, interest: noInterest });
        let lead = { classes: costs.map((ofClasses) => random.below(ofClasses.length)), events: [] };
        for (let taken = 0; taken < steps; taken += 1) {
            lead = step(lead, 5);
            const stand = ground.stand(lead);
            if (resultAt(diagrams, possible, stand.classes) !== 1)
                continue;
            const state = scene.space.valuesOf(new Map(lead.classes.entries()), today);
            const facts = judgedLead(agreement, state, lead.events);
            for (const [place, criterion] of criteria.entries()) {
                const isSo = holds(criterion, facts);
                expect(resultAt(diagrams, questions[place] ?? 0, stand.classes)).toBe(Number(isSo));
                if (isSo)
                    yes += 1;
                else
                    no += 1;
            }
        }
    });
    it('saw both answers', () => {
        expect(yes).toBeGreaterThan(100);
        expect(no).toBeGreaterThan(100);
    });
});
