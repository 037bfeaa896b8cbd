import { unknownGrade } from '../../../evaluate/score/grade-ladder.ts';
import type { Node } from '../../diagram/diagrams.ts';
import type { Scene } from '../../score/scene.ts';
import { isOfEvents } from '../../score/shared-variables.ts';
import type { Variable } from '../../space/variable.ts';
import { isVerdict } from '../verdict-spans.ts';
import type { Ground } from './ground.ts';
import type { Layout } from './layout.ts';
import type { Stand } from './stand.ts';

/** How many points a lead is away from a kind that will do: 0 = it is of one, infinite = whatever its events and points are. */
export type Distance = (stand: Stand) => number;

/** What a test of events that has another answer counts, in points. */
const pointsOfTest = 4;

/** `wanted`: yes for the leads that will do. */
export function openDistance(scene: Scene, ground: Ground, wanted: Node): Distance {
  const { diagrams, variables } = scene.space;
  const unit = 10 ** (scene.sides[0]?.scoring?.scoring.scale ?? 0);
  const first = variables.findIndex((_, index) => isOfEvents(scene, index));
  const missing = new Map<Layout, Float64Array>();

  /** By place what is missing: of a result 0 where it will do, else infinite. */
  function missingIn(layout: Layout): Float64Array {
    const known = missing.get(layout);
    if (known !== undefined) return known;
    const made = new Float64Array(layout.variableOf.length).fill(Number.POSITIVE_INFINITY);
    for (const [isSo, place] of layout.results) if (isSo === 1) made[place] = 0;
    missing.set(layout, made);
    return made;
  }

  /** The points that are missing for a class of a variable. */
  function gapOf(stand: Stand, index: number, at: number): number {
    if (stand.classes[index] === at) return 0;
    const variable = variables[index];
    if (variable?.kind === 'signal') return unit * pointsOfTest;
    const surplus = stand.known.get(index) ?? 0;
    if (isUnknownGrade(variable, at)) return Math.max(1, surplus + 1);
    const points = stand.points.get(index) ?? 0;
    let least = Number.POSITIVE_INFINITY;
    for (const end of ground.ends.get(index)?.[at] ?? []) least = Math.min(least, Math.abs(end - points));
    return Math.max(1, least) + Math.max(0, -surplus);
  }

  /** What is left to ask once the lead itself is known. */
  function layoutOf(stand: Stand): Layout {
    let node = wanted;
    while (diagrams.variableOf(node) < first)
      node = diagrams.childOf(node, stand.classes[diagrams.variableOf(node)] ?? 0);
    return ground.layoutOf(node);
  }

  return (stand) => {
    const layout = layoutOf(stand);
    const left = missingIn(layout);
    const { variableOf } = layout;
    const gaps: Float64Array[] = [];
    for (let place = variableOf.length - 1; place >= 0; place -= 1) {
      const index = variableOf[place] ?? 0;
      const length = variables[index]?.classes.length ?? 0;
      if (length === 0) continue;
      gaps[index] ??= Float64Array.from({ length }, (_, at) => gapOf(stand, index, at));
      left[place] = leastAt(layout, place, gaps[index], left);
    }
    return left[0] ?? Number.POSITIVE_INFINITY;
  };
}

/** The least that is missing through any child of a node. */
function leastAt({ from, children }: Layout, place: number, gaps: Float64Array, left: Float64Array): number {
  const start = from[place] ?? 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < gaps.length; at += 1) {
    const through = (gaps[at] ?? 0) + (left[children[start + at] ?? 0] ?? 0);
    if (through < least) least = through;
  }
  return least;
}

/** What a lead counts, in points, that has the same points on both sides where others are looked for. */
const pointsOfSame = 1_000;

/** The distance among leads that have other points on each side. */
export function openOtherwise({ space: { variables }, sides }: Scene): (distanceOf: Distance) => Distance {
  const unit = 10 ** (sides[0]?.scoring?.scoring.scale ?? 0);
  const pairs = variables.flatMap((before, index) => {
    if (!isVerdict(before) || before.side !== 0) return [];
    const other = variables.findIndex(
      (after) => isVerdict(after) && after.side === 1 && after.of === before.of,
    );
    return other < 0 ? [] : [[index, other] as const];
  });
  return (distanceOf) => (stand) => {
    const isOther = pairs.some(([before, after]) => stand.points.get(before) !== stand.points.get(after));
    return distanceOf(stand) + (isOther ? 0 : unit * pointsOfSame);
  };
}

function isUnknownGrade(variable: Variable | undefined, at: number): boolean {
  return variable?.kind === 'label' && variable.of === 'grade' && variable.ids[at - 1] === unknownGrade;
}
