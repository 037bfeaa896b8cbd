import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../../src/analyze/budget.ts';
import type { Node } from '../../../../src/analyze/diagram/diagrams.ts';
import { openLeadBetween } from '../../../../src/analyze/score/lead-sums/lead-between.ts';
import { openScene, type Scene } from '../../../../src/analyze/score/scene.ts';
import { descend } from '../../../../src/analyze/search/descent/descent.ts';
import { isIncomparable, openSpace } from '../../../../src/analyze/space/space.ts';
import type { Criterion } from '../../../../src/criteria/criterion.ts';
import type { ScoringDocument } from '../../../../src/generated/documents.ts';
import { plainAgreement } from '../../generate/plain-agreement.ts';

type Points = 'fit' | 'engagement' | 'total';

const above = (op: Points, value: number): Criterion => ({ op, comparison: 'gte', value });
const below = (op: Points, value: number): Criterion => ({ op, comparison: 'lt', value });
const all = (...of: Criterion[]): Criterion => ({ op: 'all', of });
const any = (...of: Criterion[]): Criterion => ({ op: 'any', of });

/** The attributes aa, y and z, and a scoring; `asked` are questions about points. */
function sceneOf(
  scoring: Omit<ScoringDocument, 'kind' | 'id' | 'scale'>,
  asked: readonly Criterion[] = [],
): Scene {
  const agreement = plainAgreement(
    {
      aa: { type: 'enum', values: ['a', 'b', 'c'], nullable: true },
      y: { type: 'boolean', nullable: true },
      z: { type: 'boolean', nullable: true },
    },
    scoring,
  );
  const budget = openBudget({});
  const space = openSpace({ agreements: [agreement], extra: asked, budget });
  if (isIncomparable(space)) throw new Error(space.incomparable);
  return openScene({ agreements: [agreement], space, budget });
}

describe('states that look alike on the way down', () => {
  it.each(['a', 'b'])('are two where the same is left of two sums: %s', (value) => {
    const when = (own: string) => ({ all: [{ aa: { eq: own } }, { y: { eq: true } }] });
    const question = all(above('total', 10), below('fit', 1));
    const scene = sceneOf(
      {
        fit: { groups: { g: { rules: { r1: { when: when(value), points: 10 } } } } },
        other: {
          profile: {
            groups: { p: { rules: { r2: { when: when(value === 'a' ? 'b' : 'a'), points: 10 } } } },
          },
        },
        engagement: { groups: { e: { rules: { r3: { when: { z: { eq: true } }, points: 5 } } } } },
      },
      [question],
    );
    expect(descend(scene, scene.space.nodeOf(question), {})).toBeDefined();
  });

  it.each(['a', 'b', 'c'])('are two where another verdict is decided already: %s', (value) => {
    const [high, low] = [
      (other: Criterion) => all(above('fit', 80), other),
      (other: Criterion) => all(below('fit', 80), other),
    ];
    const [much, some] = [above('engagement', 20), all(above('engagement', 10), below('engagement', 20))];
    const questions = [any(low(much), high(some)), any(high(much), low(some))];
    const scene = sceneOf(
      {
        fit: { groups: { g: { rules: { r1: { when: { aa: { eq: value } }, points: 80 } } } } },
        engagement: {
          groups: {
            e: {
              rules: {
                c: { when: { y: { eq: true } }, points: 10 },
                d: { when: { all: [{ y: { eq: false } }, { z: { eq: true } }] }, points: 10 },
              },
            },
          },
        },
      },
      questions,
    );
    for (const question of questions) expect(descend(scene, scene.space.nodeOf(question), {})).toBeDefined();
  });

  it.each([0, 1])('are two where a part is left to one sum or to another: %d', (first) => {
    const scene = sceneOf({
      fit: {
        groups: {
          g: {
            rules: {
              r1: {
                when: { all: [{ aa: { eq: 'a' } }, { y: { eq: true } }, { z: { eq: true } }] },
                points: 10,
              },
            },
          },
        },
      },
      engagement: { groups: { e: { rules: { r3: { when: { y: { eq: true } }, points: 5 } } } } },
    });
    const { diagrams, variables } = scene.space;
    const [x, y, z] = ['aa', 'y', 'z'].map((id) =>
      variables.findIndex((variable) => 'attribute' in variable && variable.attribute === id),
    );
    const on = (index: number | undefined, at: number, yes: Node, no: Node = 0): Node =>
      diagrams.branch(
        index ?? 0,
        Array.from({ length: diagrams.sizes[index ?? 0] ?? 0 }, (_, each) => (each === at ? yes : no)),
      );
    const [left, far] = [on(y, 1, diagrams.constant(10)), on(z, 1, diagrams.constant(1_000))];
    const between = openLeadBetween(scene, [
      [far, on(x, first, 0, left)],
      [far, on(x, first, left)],
    ]);
    const ranges = [
      { least: 0, most: 1_010 },
      { least: 10, most: 1_000 },
    ];
    expect(typeof between({ where: on(z, 1, 0, 1), ranges, mostSteps: 20_000 })).toBe('object');
  });
});
