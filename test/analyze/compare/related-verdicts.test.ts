import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../src/analyze/budget.ts';
import { relatedVerdicts } from '../../../src/analyze/compare/related-verdicts.ts';
import { openScene } from '../../../src/analyze/score/scene.ts';
import { scoreDelta } from '../../../src/analyze/score/score-delta.ts';
import { openGround } from '../../../src/analyze/search/climb/ground.ts';
import { resultAt } from '../../../src/analyze/search/climb/part-sums.ts';
import { openStep } from '../../../src/analyze/search/climb/step.ts';
import { noInterest } from '../../../src/analyze/search/interest.ts';
import { sumFacts } from '../../../src/analyze/search/sum-facts.ts';
import { verdictsGiven } from '../../../src/analyze/search/verdicts-given.ts';
import { isIncomparable, openSpace } from '../../../src/analyze/space/space.ts';
import { createRandom } from '../../../src/support/random.ts';
import { drawPair } from '../soundness/draw-pair.ts';

const seeds = Array.from({ length: 40 }, (_, seed) => seed);
const steps = 150;

describe('what is certain of the verdicts of two versions', () => {
  let [told, moved] = [0, 0];

  it.each(seeds)('is so for every lead: seed %d', (seed) => {
    const { before, after } = drawPair(31, seed);
    const agreements = [before, after] as const;
    const budget = openBudget({});
    const space = openSpace({ agreements, budget });
    if (isIncomparable(space)) return;
    const scene = openScene({ agreements, space, budget });
    const delta = scoreDelta(scene);
    const facts = [...verdictsGiven(scene), ...sumFacts(scene), ...relatedVerdicts(scene, delta)];
    if (Object.keys(delta.moves).length > 0) moved += 1;
    const random = createRandom(5, seed);
    const ground = openGround(
      scene,
      facts.map(({ node }) => node),
      {},
    );
    const step = openStep(scene, ground, { random, interest: noInterest });
    let lead = { classes: space.costs.map((ofClasses) => random.below(ofClasses.length)), events: [] };
    for (let taken = 0; taken < steps; taken += 1) {
      lead = step(lead, 4) as typeof lead;
      const { classes } = ground.stand(lead);
      if (resultAt(space.diagrams, space.possible, classes) !== 1) continue;
      for (const { node } of facts) expect(resultAt(space.diagrams, node, classes)).toBe(1);
      told += 1;
    }
  });

  it('was tried on leads, and on versions in which the lead itself decides how far its points move', () => {
    expect(told).toBeGreaterThan(1_000);
    expect(moved).toBeGreaterThan(5);
  });
});
