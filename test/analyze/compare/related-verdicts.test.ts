import { describe, expect, it } from 'vitest';
import { relatedVerdicts } from '../../../src/analyze/compare/related-verdicts.ts';
import type { Restriction } from '../../../src/analyze/score/event-columns.ts';
import type { Scene } from '../../../src/analyze/score/scene.ts';
import { scoreDelta } from '../../../src/analyze/score/score-delta.ts';
import { resultAt } from '../../../src/analyze/search/climb/part-sums.ts';
import { sumFacts } from '../../../src/analyze/search/sum-facts.ts';
import type { VerdictFact } from '../../../src/analyze/search/verdict-fact.ts';
import { verdictsGiven } from '../../../src/analyze/search/verdicts-given.ts';
import { drawScene, randomLeads } from '../search/random-leads.ts';

const seeds = Array.from({ length: 40 }, (_, seed) => seed);
const steps = 150;

describe('what is certain of the verdicts of two versions', () => {
  let [told, moved, narrowed] = [0, 0, 0];

  /** Holds it against random leads. */
  function hold(scene: Scene, seed: number, facts: readonly VerdictFact[], restriction: Restriction): void {
    const nodes = facts.map(({ node }) => node);
    for (const classes of randomLeads(scene, { seed, restriction, nodes, steps })) {
      for (const node of nodes) expect(resultAt(scene.space.diagrams, node, classes)).toBe(1);
      told += 1;
    }
  }

  it.each(seeds)('is so for every lead: seed %d', (seed) => {
    const scene = drawScene(31, seed);
    if (scene === undefined) return;
    const delta = scoreDelta(scene);
    if (Object.keys(delta.moves).length > 0) moved += 1;
    hold(scene, seed, [...verdictsGiven(scene), ...sumFacts(scene), ...relatedVerdicts(scene, delta)], {});
  });

  it.each(seeds)('is so for every lead of two events of some signals: seed %d', (seed) => {
    const scene = drawScene(31, seed);
    if (scene === undefined) return;
    const signals = Object.keys(scene.sides[0]?.agreement.signals ?? {}).filter(
      (_, place) => place % 3 === 0,
    );
    const restriction = { signals, mostEvents: 2 };
    const facts = sumFacts(scene, restriction);
    if (facts.some(({ node }, place) => node !== sumFacts(scene)[place]?.node)) narrowed += 1;
    hold(scene, seed, facts, restriction);
  });

  it('was tried on leads, and on versions in which the lead itself decides how far its points move', () => {
    expect(told).toBeGreaterThan(1_000);
    expect(moved).toBeGreaterThan(5);
    expect(narrowed).toBeGreaterThan(5);
  });
});
