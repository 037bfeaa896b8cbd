import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../src/analyze/budget.js';
import { relatedVerdicts } from '../../../src/analyze/compare/related-verdicts.js';
import { openScene } from '../../../src/analyze/score/scene.js';
import { scoreDelta } from '../../../src/analyze/score/score-delta.js';
import { openGround } from '../../../src/analyze/search/climb/ground.js';
import { resultAt } from '../../../src/analyze/search/climb/part-sums.js';
import { openStep } from '../../../src/analyze/search/climb/step.js';
import { noInterest } from '../../../src/analyze/search/interest.js';
import { sumFacts } from '../../../src/analyze/search/sum-facts.js';
import { verdictsGiven } from '../../../src/analyze/search/verdicts-given.js';
import { isIncomparable, openSpace } from '../../../src/analyze/space/space.js';
import { createRandom } from '../../../src/support/random.js';
import { drawPair } from '../soundness/draw-pair.js';
const seeds = Array.from({ length: 40 }, (_, seed) => seed);
const steps = 150;
function sceneOf(seed) {
    const { before, after } = drawPair(31, seed);
    const agreements = [before, after];
    const budget = openBudget({});
    const space = openSpace({ agreements, budget });
    return isIncomparable(space) ? undefined : openScene({ agreements, space, budget });
}
describe('what is certain of the verdicts of two versions', () => {
    let [told, moved, narrowed] = [0, 0, 0];
    /** Looks at leads that a random walk comes to. */
    function walk(scene, seed, facts, restriction) {
        const { space } = scene;
        const random = createRandom(5, seed);
        const ground = openGround(scene, facts.map(({ node }) => node), restriction);
        const step = openStep(scene, ground, { random, interest: noInterest });
        let lead = {
            classes: space.costs.map((ofClasses) => random.below(ofClasses.length)),
            events: [],
        };
        for (let taken = 0; taken < steps; taken += 1) {
            lead = step(lead, restriction.mostEvents ?? 4);
            const { classes } = ground.stand(lead);
            if (resultAt(space.diagrams, space.possible, classes) !== 1)
                continue;
            for (const { node } of facts)
                expect(resultAt(space.diagrams, node, classes)).toBe(1);
            told += 1;
        }
    }
    it.each(seeds)('is so for every lead: seed %d', (seed) => {
        const scene = sceneOf(seed);
        if (scene === undefined)
            return;
        const delta = scoreDelta(scene);
        if (Object.keys(delta.moves).length > 0)
            moved += 1;
        walk(scene, seed, [...verdictsGiven(scene), ...sumFacts(scene), ...relatedVerdicts(scene, delta)], {});
    });
    it.each(seeds)('is so for every lead of two events of some signals: seed %d', (seed) => {
        const scene = sceneOf(seed);
        if (scene === undefined)
            return;
        const signals = Object.keys(scene.sides[0]?.agreement.signals ?? {}).filter((_, place) => place % 3 === 0);
        const restriction = { signals, mostEvents: 2 };
        const facts = sumFacts(scene, restriction);
        if (facts.some(({ node }, place) => node !== sumFacts(scene)[place]?.node))
            narrowed += 1;
        walk(scene, seed, facts, restriction);
    });
    it('was tried on leads, and on versions in which the lead itself decides how far its points move', () => {
        expect(told).toBeGreaterThan(1_000);
        expect(moved).toBeGreaterThan(5);
        expect(narrowed).toBeGreaterThan(5);
    });
});
