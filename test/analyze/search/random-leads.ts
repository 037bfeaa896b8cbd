import { openBudget } from '../../../src/analyze/budget.ts';
import type { Node } from '../../../src/analyze/diagram/diagrams.ts';
import type { Restriction } from '../../../src/analyze/score/event-columns.ts';
import { openScene, type Scene } from '../../../src/analyze/score/scene.ts';
import type { Climber } from '../../../src/analyze/search/climb/climber.ts';
import { openGround } from '../../../src/analyze/search/climb/ground.ts';
import { resultAt } from '../../../src/analyze/search/climb/part-sums.ts';
import { openStep } from '../../../src/analyze/search/climb/step.ts';
import { noInterest } from '../../../src/analyze/search/interest.ts';
import { isIncomparable, openSpace } from '../../../src/analyze/space/space.ts';
import { createRandom } from '../../../src/support/random.ts';
import { drawPair } from '../soundness/draw-pair.ts';

/** The scene of two random versions; nothing where they cannot be compared. */
export function drawScene(run: number, seed: number): Scene | undefined {
  const { before, after } = drawPair(run, seed);
  const agreements = [before, after] as const;
  const budget = openBudget({});
  const space = openSpace({ agreements, budget });
  return isIncomparable(space) ? undefined : openScene({ agreements, space, budget });
}

export interface RandomLeads {
  readonly seed: number;
  readonly restriction: Restriction;
  /** What is to be told of each lead. */
  readonly nodes: readonly Node[];
  readonly steps: number;
}

/** By lead that can be and that a random walk comes to, the class of every variable. */
export function randomLeads(
  scene: Scene,
  { seed, restriction, nodes, steps }: RandomLeads,
): readonly (readonly number[])[] {
  const { diagrams, possible, costs } = scene.space;
  const random = createRandom(5, seed);
  const ground = openGround(scene, nodes, restriction);
  const step = openStep(scene, ground, { random, interest: noInterest });
  let lead: Climber = { classes: costs.map((ofClasses) => random.below(ofClasses.length)), events: [] };
  return Array.from({ length: steps }, () => {
    lead = step(lead, restriction.mostEvents ?? 4);
    return ground.stand(lead).classes;
  }).filter((classes) => resultAt(diagrams, possible, classes) === 1);
}
