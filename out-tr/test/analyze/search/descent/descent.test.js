import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../../src/analyze/budget.js';
import { openScene } from '../../../../src/analyze/score/scene.js';
import { isOfAttribute } from '../../../../src/analyze/score/shared-variables.js';
import { openGround } from '../../../../src/analyze/search/climb/ground.js';
import { resultAt } from '../../../../src/analyze/search/climb/part-sums.js';
import { openStep } from '../../../../src/analyze/search/climb/step.js';
import { descend } from '../../../../src/analyze/search/descent/descent.js';
import { noInterest } from '../../../../src/analyze/search/interest.js';
import { isVerdict } from '../../../../src/analyze/search/verdict-spans.js';
import { isIncomparable, openSpace } from '../../../../src/analyze/space/space.js';
import { createRandom } from '../../../../src/support/random.js';
import { drawPair } from '../../soundness/draw-pair.js';
const seeds = Array.from({ length: 40 }, (_, seed) => seed);
const steps = 200;
const questionsPerScene = 60;
function sceneOf(seed) {
    const { before, after } = drawPair(47, seed);
    const agreements = [before, after];
    const budget = openBudget({});
    const space = openSpace({ agreements, budget });
    return isIncomparable(space) ? undefined : openScene({ agreements, space, budget });
}
/** Of one or two attributes and of some verdicts, each in some of its classes. */
function drawQuestion({ space }, random) {
    const { diagrams, variables } = space;
    const among = (isMeant) => [...variables.keys()].filter(isMeant);
    const verdicts = among((index) => {
        const variable = variables[index];
        return variable !== undefined && isVerdict(variable);
    }).filter(() => random.chance(1, 2));
    const attributes = among((index) => isOfAttribute(variables[index]));
    const asked = [...verdicts, ...(attributes.length > 0 ? [random.pick(attributes)] : [])];
    return asked.reduce((node, index) => {
        const classes = Array.from({ length: diagrams.sizes[index] ?? 0 }, () => Number(random.chance(1, 2)));
        return diagrams.both(node, diagrams.branch(index, classes));
    }, 1);
}
/** Where leads stand that a random walk comes to. */
function walked(scene, seed, restriction) {
    const { space } = scene;
    const random = createRandom(5, seed);
    const all = [...space.variables.keys()].map((index) => space.diagrams.branch(index, Array.from({ length: space.diagrams.sizes[index] ?? 0 }, (_, at) => Number(at === 0))));
    const ground = openGround(scene, all, restriction);
    const step = openStep(scene, ground, { random, interest: noInterest });
    let lead = { classes: space.costs.map((ofClasses) => random.below(ofClasses.length)), events: [] };
    const stands = [];
    for (let taken = 0; taken < steps; taken += 1) {
        lead = step(lead, restriction.mostEvents ?? 4);
        const { classes } = ground.stand(lead);
        if (resultAt(space.diagrams, space.possible, classes) === 1)
            stands.push(classes);
    }
    return stands;
}
describe('going down to a lead', () => {
    let [none, some] = [0, 0];
    it.each(seeds)('never misses one: seed %d', (seed) => {
        const scene = sceneOf(seed);
        if (scene === undefined)
            return;
        const signals = Object.keys(scene.sides[0]?.agreement.signals ?? {}).filter((_, place) => place % 3 === 0);
        for (const restriction of [{}, { signals, mostEvents: 2 }]) {
            const stands = walked(scene, seed, restriction);
            const random = createRandom(7, seed);
            for (let asked = 0; asked < questionsPerScene; asked += 1) {
                const question = drawQuestion(scene, random);
                const isSome = stands.some((classes) => resultAt(scene.space.diagrams, question, classes) === 1);
                const way = descend(scene, question, restriction);
                if (isSome)
                    expect(way).toBeDefined();
                if (isSome)
                    some += 1;
                if (way === undefined)
                    none += 1;
            }
        }
    });
    it('was asked for what there is, and told that there is none', () => {
        expect(some).toBeGreaterThan(500);
        expect(none).toBeGreaterThan(500);
    });
});
