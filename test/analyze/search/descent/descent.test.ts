import { describe, expect, it } from 'vitest';
import type { Node } from '../../../../src/analyze/diagram/diagrams.ts';
import type { Scene } from '../../../../src/analyze/score/scene.ts';
import { isOfAttribute } from '../../../../src/analyze/score/shared-variables.ts';
import { resultAt } from '../../../../src/analyze/search/climb/part-sums.ts';
import { descend } from '../../../../src/analyze/search/descent/descent.ts';
import { isVerdict } from '../../../../src/analyze/search/verdict-spans.ts';
import { createRandom, type Random } from '../../../../src/support/random.ts';
import { drawScene, randomLeads } from '../random-leads.ts';

const seeds = Array.from({ length: 40 }, (_, seed) => seed);
const steps = 200;
const questionsPerScene = 60;

/** One, or one of two: what is decided of one verdict then says which classes of another are meant. */
function drawQuestion(scene: Scene, random: Random): Node {
  const one = drawPart(scene, random);
  return random.chance(1, 2) ? one : scene.space.diagrams.either(one, drawPart(scene, random));
}

/** Of one or two attributes and of some verdicts, each in some of its classes. */
function drawPart({ space }: Scene, random: Random): Node {
  const { diagrams, variables } = space;
  const among = (isMeant: (index: number) => boolean): readonly number[] =>
    [...variables.keys()].filter(isMeant);
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

/** Asks for every variable, so that all of them are told. */
function eachOf({ space: { diagrams, variables } }: Scene): readonly Node[] {
  return variables.map(({ classes }, index) =>
    diagrams.branch(
      index,
      classes.map((_, at) => Number(at === 0)),
    ),
  );
}

describe('going down to a lead', () => {
  let [none, some] = [0, 0];

  it.each(seeds)('never misses one: seed %d', (seed) => {
    const scene = drawScene(47, seed);
    if (scene === undefined) return;
    const signals = Object.keys(scene.sides[0]?.agreement.signals ?? {}).filter(
      (_, place) => place % 3 === 0,
    );
    for (const restriction of [{}, { signals, mostEvents: 2 }]) {
      const stands = randomLeads(scene, { seed, restriction, nodes: eachOf(scene), steps });
      const random = createRandom(7, seed);
      for (let asked = 0; asked < questionsPerScene; asked += 1) {
        const question = drawQuestion(scene, random);
        const isSome = stands.some((classes) => resultAt(scene.space.diagrams, question, classes) === 1);
        const way = descend(scene, question, restriction);
        if (isSome) expect(way).toBeDefined();
        if (isSome) some += 1;
        if (way === undefined) none += 1;
      }
    }
  });

  it('was asked for what there is, and told that there is none', () => {
    expect(some).toBeGreaterThan(500);
    expect(none).toBeGreaterThan(500);
  });
});
