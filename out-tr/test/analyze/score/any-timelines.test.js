import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../src/analyze/budget.js';
import { anyTimelines } from '../../../src/analyze/score/any-timelines.js';
import { eventColumns } from '../../../src/analyze/score/event-columns.js';
import { openScene } from '../../../src/analyze/score/scene.js';
import { verdictPlan } from '../../../src/analyze/score/verdict-plan.js';
import { verdictsAmong } from '../../../src/analyze/score/verdicts-asked.js';
import { isIncomparable, openSpace } from '../../../src/analyze/space/space.js';
import { createRandom } from '../../../src/support/random.js';
import { drawPair } from '../soundness/draw-pair.js';
describe('anyTimelines', () => {
    const seeds = Array.from({ length: Number(process.env['SEEDS'] ?? 60) }, (_, seed) => seed);
    let [compared, larger] = [0, 0];
    it.each(seeds)('holds every vector that real timelines have: seed %d', (seed) => {
        const { before, after } = drawPair(seed, 23);
        const scene = sceneOf([before, after]);
        if (scene === undefined)
            return;
        const columns = columnsOf(scene, seed);
        const loose = anyTimelines(scene, columns);
        const real = scene.budget.limited(200_000, () => scene.timelines({ ...columns.question, mayBeReset: true }));
        if (loose === undefined || real.kind !== 'vectors')
            return;
        const all = new Set(loose.vectors.map(({ values }) => values.join()));
        for (const { values } of real.timelines.vectors)
            expect(all).toContain(values.join());
        for (const vector of loose.vectors.slice(0, 3))
            expect(loose.timelineOf(vector)).toBeUndefined();
        compared += 1;
        if (loose.vectors.length > real.timelines.vectors.length)
            larger += 1;
    });
    it('had something to compare', () => {
        expect(compared).toBeGreaterThan(seeds.length / 4);
        expect(larger).toBeGreaterThan(0);
    });
});
function sceneOf(agreements) {
    const budget = openBudget({});
    const space = openSpace({ agreements, budget });
    return isIncomparable(space) ? undefined : openScene({ agreements, space, budget });
}
/** What all verdicts ask of events, with some consents. */
function columnsOf(scene, seed) {
    const { variables } = scene.space;
    const random = createRandom(seed);
    const purposes = scene.sides.flatMap(({ agreement }) => Object.values(agreement.signals).flatMap(({ consent }) => consent ?? []));
    const plan = verdictPlan(scene.sides, verdictsAmong(variables, variables.keys()));
    const tests = [...variables.entries()].flatMap(([index, { kind }]) => (kind === 'signal' ? [index] : []));
    const asked = { plan, tests: tests.slice(0, 2), restriction: {}, isLoose: true };
    return eventColumns(scene, asked, new Set(purposes.filter(() => random.chance(3, 4))));
}
