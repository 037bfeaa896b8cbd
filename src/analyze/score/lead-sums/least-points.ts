import { within } from '../../budget.ts';
import type { Node } from '../../diagram/diagrams.ts';
import type { Scene } from '../scene.ts';
import { openLeadSums } from './lead-sums.ts';
import type { SumsLeft } from './sums-left.ts';
import type { Way } from './way.ts';

export interface LeastOptions {
  /** Only of leads for which this diagram says yes. */
  readonly where: Node;
  /** What is added up. */
  readonly parts: readonly Node[];
  /** Only fewer points than these are looked for. */
  readonly below?: number;
  /** With so few points a lead is as good as with fewer. */
  readonly enough?: number;
}

/** The fewest points of all leads without an objection, and a lead that has them. */
export interface LeastPoints {
  readonly points: number;
  readonly way: Way;
}

/** What it may take. */
const mostSteps = 400_000;

/**
 * The fewest points that the lead itself decides, before any bound of their sum: `none` when no lead has so few, `open` when
 * it takes too much to tell. What cannot come below the fewest that were found is not looked at.
 */
export function leastPoints(scene: Scene, options: LeastOptions): LeastPoints | 'none' | 'open' {
  const ended = within(() => scene.budget.limited(mostSteps, () => least(scene, options)));
  return 'found' in ended ? (ended.found ?? 'none') : 'open';
}

function least(
  scene: Scene,
  { where, parts, below = Number.POSITIVE_INFINITY, enough = Number.NEGATIVE_INFINITY }: LeastOptions,
): LeastPoints | undefined {
  const { diagrams } = scene.space;
  const { given, askedOf, walk } = openLeadSums(scene, [parts]);
  const seen = new Map<string, number>();
  let [fewest, best]: [number, Way | undefined] = [below, undefined];

  function look(asked: Node, left: SumsLeft, way: Way): void {
    scene.budget.spend(1);
    const points = left.ranges[0]?.least ?? 0;
    if (asked === 0 || points >= fewest || fewest <= enough) return;
    const nodes = [asked, ...left.open.map(({ node }) => node)];
    const variable = Math.min(...nodes.map((node) => diagrams.variableOf(node)));
    const size = diagrams.sizes[variable];
    if (size === undefined) {
      [fewest, best] = [points, way];
      return;
    }
    const key = nodes.join(' ');
    if ((seen.get(key) ?? Number.POSITIVE_INFINITY) <= points) return;
    seen.set(key, points);
    const nexts = Array.from({ length: size }, (_, at) => ({ at, left: walk.after(left, variable, at) }));
    const pointsOf = (next: SumsLeft): number => next.ranges[0]?.least ?? 0;
    nexts.sort((one, other) => pointsOf(one.left) - pointsOf(other.left));
    for (const { at, left: next } of nexts) {
      const rest = diagrams.variableOf(asked) === variable ? diagrams.childOf(asked, at) : asked;
      look(rest, next, new Map([...way, [variable, at]]));
    }
  }

  look(askedOf(where), walk.start, given);
  return best && { points: fewest, way: best };
}
