import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../../src/analyze/budget.ts';
import type { Node } from '../../../../src/analyze/diagram/diagrams.ts';
import { openLeadBetween } from '../../../../src/analyze/score/lead-sums/lead-between.ts';
import { openLeadSums } from '../../../../src/analyze/score/lead-sums/lead-sums.ts';
import { leastPoints } from '../../../../src/analyze/score/lead-sums/least-points.ts';
import { openScene, type Scene } from '../../../../src/analyze/score/scene.ts';
import { isIncomparable, openSpace } from '../../../../src/analyze/space/space.ts';
import { drawPair } from '../../soundness/draw-pair.ts';

/** Four variables of which the lead itself decides, with all their ways. */
function openSmall(seed: number): { readonly scene: Scene; readonly asked: readonly number[] } | undefined {
  const { before } = drawPair(53, seed);
  const budget = openBudget({});
  const space = openSpace({ agreements: [before], budget });
  if (isIncomparable(space)) return undefined;
  const scene = openScene({ agreements: [before], space, budget });
  const asked = [...space.variables.keys()].filter((index) => {
    const kind = space.variables[index]?.kind;
    return kind === 'value' || kind === 'member';
  });
  return asked.length < 4 ? undefined : { scene, asked: asked.slice(0, 4) };
}

type Ways = readonly ReadonlyMap<number, number>[];

function waysOf({ space: { diagrams } }: Scene, asked: readonly number[]): Ways {
  return asked.reduce<Ways>(
    (ways, index) =>
      ways.flatMap((way) =>
        Array.from({ length: diagrams.sizes[index] ?? 0 }, (_, at) => new Map([...way, [index, at]])),
      ),
    [new Map()],
  );
}

function resultOn({ space: { diagrams } }: Scene, node: Node, way: ReadonlyMap<number, number>): Node {
  return [...way].reduce((left, [index, at]) => diagrams.restrict(left, index, at), node);
}

const scenes = Array.from({ length: 30 }, (_, seed) => openSmall(seed)).filter((each) => each !== undefined);
const tables = fc.array(fc.array(fc.integer({ min: -6, max: 9 }), { minLength: 40, maxLength: 40 }), {
  minLength: 1,
  maxLength: 5,
});

/** Diagrams of one or two of the variables each. */
function nodesOf({ space: { diagrams } }: Scene, asked: readonly number[], all: readonly number[][]): Node[] {
  return all.map((table, place) => {
    const [one = 0, other = 0] = [asked[place % 3] ?? 0, asked[(place % 3) + 1] ?? 0];
    const leaf = (at: number): Node => diagrams.constant(table[at % table.length] ?? 0);
    return diagrams.branch(
      one,
      Array.from({ length: diagrams.sizes[one] ?? 0 }, (_, at) =>
        place % 2 === 0
          ? leaf(at)
          : diagrams.branch(
              other,
              Array.from({ length: diagrams.sizes[other] ?? 0 }, (_, each) => leaf(at * 7 + each)),
            ),
      ),
    );
  });
}

describe('points that the lead itself decides', () => {
  it('were drawn from agreements with attributes', () => {
    expect(scenes.length).toBeGreaterThan(10);
  });

  it('are fewest where no lead has fewer, and lie between where a lead does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...scenes),
        tables,
        fc.integer({ min: -20, max: 20 }),
        (small, all, from) => {
          const { scene, asked } = small;
          const { diagrams, possible } = scene.space;
          const parts = nodesOf(scene, asked, all);
          const last = asked[3] ?? 0;
          const where = diagrams.branch(
            last,
            Array.from({ length: diagrams.sizes[last] ?? 0 }, (_, at) => Number((at + from) % 3 !== 0)),
          );
          const meant = diagrams.both(possible, where);
          const ways = waysOf(scene, asked).filter((way) => resultOn(scene, meant, way) !== 0);
          const sums = ways.map((way) =>
            parts.reduce(
              (sum, part) => sum + (diagrams.valueOf(resultOn(scene, part, way)) ?? Number.NaN),
              0,
            ),
          );
          const least = leastPoints(scene, { where, parts });
          const fewest = sums.length === 0 ? 'none' : Math.min(...sums);
          expect(typeof least === 'string' ? least : least.points).toBe(fewest);
          const range = { least: from, most: from + 2 };
          const isSome = sums.some((sum) => sum >= range.least && sum <= range.most);
          const between = openLeadBetween(scene, [parts]);
          expect(between({ where, ranges: [range], mostSteps: 20_000 }) !== 'none').toBe(isSome);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('add up to the same however parts of several sums were put together', () => {
    let shared = 0;
    fc.assert(
      fc.property(fc.constantFrom(...scenes), tables, tables, fc.nat(31), (small, all, more, both) => {
        const { scene, asked } = small;
        const parts = nodesOf(scene, asked, all);
        // Some parts are the same in both sums, some another version of them.
        const others = nodesOf(scene, asked, more).map((node, place) =>
          (both >> place) % 2 === 1 ? (parts[place] ?? node) : node,
        );
        const sums = [parts, others, [...parts, ...others]];
        const { walk } = openLeadSums(scene, sums);
        shared += walk.start.open.filter((part) => part.sums.length > 1).length;
        for (const way of waysOf(scene, asked)) {
          const truth = sums.map((nodes) => nodes.reduce((sum, node) => sum + valueOn(scene, node, way), 0));
          let left = walk.start;
          for (const [variable, at] of [...way].toSorted(([one], [other]) => one - other)) {
            expect(left.ranges.every(({ least, most }, place) => isBetween(truth[place], least, most))).toBe(
              true,
            );
            left = walk.after(left, variable, at);
          }
          expect(left.open).toEqual([]);
          expect(left.ranges).toEqual(truth.map((points) => ({ least: points, most: points })));
        }
      }),
      { numRuns: 40 },
    );
    expect(shared).toBeGreaterThan(0);
  });
});

function valueOn(scene: Scene, node: Node, way: ReadonlyMap<number, number>): number {
  return scene.space.diagrams.valueOf(resultOn(scene, node, way)) ?? Number.NaN;
}

function isBetween(points: number | undefined, least: number, most: number): boolean {
  return points !== undefined && points >= least && points <= most;
}
