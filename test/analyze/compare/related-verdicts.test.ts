import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../src/analyze/budget.ts';
import { relatedVerdicts } from '../../../src/analyze/compare/related-verdicts.ts';
import type { Restriction } from '../../../src/analyze/score/event-columns.ts';
import { openScene, type Scene } from '../../../src/analyze/score/scene.ts';
import { scoreDelta } from '../../../src/analyze/score/score-delta.ts';
import type { Climber } from '../../../src/analyze/search/climb/climber.ts';
import { openGround } from '../../../src/analyze/search/climb/ground.ts';
import { resultAt } from '../../../src/analyze/search/climb/part-sums.ts';
import { openStep } from '../../../src/analyze/search/climb/step.ts';
import { noInterest } from '../../../src/analyze/search/interest.ts';
import { sumFacts } from '../../../src/analyze/search/sum-facts.ts';
import type { VerdictFact } from '../../../src/analyze/search/verdict-fact.ts';
import { verdictsGiven } from '../../../src/analyze/search/verdicts-given.ts';
import { isIncomparable, openSpace } from '../../../src/analyze/space/space.ts';
import { createRandom } from '../../../src/support/random.ts';
import { drawPair } from '../soundness/draw-pair.ts';

const seeds = Array.from({ length: 40 }, (_, seed) => seed);
const steps = 150;

function sceneOf(seed: number): Scene | undefined {
  const { before, after } = drawPair(31, seed);
  const agreements = [before, after] as const;
  const budget = openBudget({});
  const space = openSpace({ agreements, budget });
  return isIncomparable(space) ? undefined : openScene({ agreements, space, budget });
}

describe('what is certain of the verdicts of two versions', () => {
  let [told, moved, narrowed] = [0, 0, 0];

  /** Looks at leads that a random walk comes to. */
  function walk(scene: Scene, seed: number, facts: readonly VerdictFact[], restriction: Restriction): void {
    const { space } = scene;
    const random = createRandom(5, seed);
    const ground = openGround(
      scene,
      facts.map(({ node }) => node),
      restriction,
    );
    const step = openStep(scene, ground, { random, interest: noInterest });
    let lead: Climber = {
      classes: space.costs.map((ofClasses) => random.below(ofClasses.length)),
      events: [],
    };
    for (let taken = 0; taken < steps; taken += 1) {
      lead = step(lead, restriction.mostEvents ?? 4);
      const { classes } = ground.stand(lead);
      if (resultAt(space.diagrams, space.possible, classes) !== 1) continue;
      for (const { node } of facts) expect(resultAt(space.diagrams, node, classes)).toBe(1);
      told += 1;
    }
  }

  it.each(seeds)('is so for every lead: seed %d', (seed) => {
    const scene = sceneOf(seed);
    if (scene === undefined) return;
    const delta = scoreDelta(scene);
    if (Object.keys(delta.moves).length > 0) moved += 1;
    walk(scene, seed, [...verdictsGiven(scene), ...sumFacts(scene), ...relatedVerdicts(scene, delta)], {});
  });

  it.each(seeds)('is so for every lead of two events of some signals: seed %d', (seed) => {
    const scene = sceneOf(seed);
    if (scene === undefined) return;
    const signals = Object.keys(scene.sides[0]?.agreement.signals ?? {}).filter(
      (_, place) => place % 3 === 0,
    );
    const restriction = { signals, mostEvents: 2 };
    const facts = sumFacts(scene, restriction);
    if (facts.some(({ node }, place) => node !== sumFacts(scene)[place]?.node)) narrowed += 1;
    walk(scene, seed, facts, restriction);
  });

  it('was tried on leads, and on versions in which the lead itself decides how far its points move', () => {
    expect(told).toBeGreaterThan(1_000);
    expect(moved).toBeGreaterThan(5);
    expect(narrowed).toBeGreaterThan(5);
  });
});
