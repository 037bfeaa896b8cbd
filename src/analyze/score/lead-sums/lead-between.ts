import { within } from '../../budget.ts';
import type { Node } from '../../diagram/diagrams.ts';
import type { Range } from '../ranges.ts';
import type { Scene } from '../scene.ts';
import { type LeadSums, openLeadSums } from './lead-sums.ts';
import type { SumsLeft } from './sums-left.ts';
import type { Way } from './way.ts';

export interface BetweenOptions {
  /** Only leads for which this diagram says yes. */
  readonly where: Node;
  /** Between what each sum is to lie before its bounds. */
  readonly ranges: readonly Range[];
  /** What it may take: where there is such a lead, it is mostly found in a few thousand steps. */
  readonly mostSteps: number;
}

/** `none` when there is no such lead, `open` when it takes too much to tell. */
export type LeadBetween = (options: BetweenOptions) => Way | 'none' | 'open';

/**
 * Looks for leads without an objection whose own points add up to something in each range. It goes towards the middle of
 * the ranges; `sums`: the parts of each sum.
 */
export function openLeadBetween(scene: Scene, sums: readonly (readonly Node[])[]): LeadBetween {
  const leadSums = openLeadSums(scene, sums);
  return (options) => {
    const ended = within(() =>
      scene.budget.limited(options.mostSteps, () => between(scene, leadSums, options)),
    );
    return 'found' in ended ? (ended.found ?? 'none') : 'open';
  };
}

function between(
  scene: Scene,
  { given, askedOf, walk }: LeadSums,
  { where, ranges }: BetweenOptions,
): Way | undefined {
  const { diagrams } = scene.space;
  const failed = new Set<string>();
  const rangeAt = ({ ranges }: SumsLeft, place: number): Range => ranges[place] ?? { least: 0, most: 0 };
  const isWithin = (left: SumsLeft): boolean =>
    ranges.every((range, place) => {
      const { least, most } = rangeAt(left, place);
      return least <= range.most && most >= range.least;
    });
  const farness = (left: SumsLeft): number =>
    ranges.reduce((far, range, place) => {
      const { least, most } = rangeAt(left, place);
      const [own, aim] = [(least + most) / 2, (range.least + range.most) / 2];
      return (
        far + (Number.isFinite(aim) ? Math.abs(own - aim) : Math.max(0, own - range.most, range.least - own))
      );
    }, 0);

  function look(asked: Node, left: SumsLeft): Way | undefined {
    scene.budget.spend(1);
    if (asked === 0 || !isWithin(left)) return undefined;
    const nodes = [asked, ...left.open.map(({ node }) => node)];
    const variable = Math.min(...nodes.map((node) => diagrams.variableOf(node)));
    const size = diagrams.sizes[variable];
    if (size === undefined) return new Map();
    const key = [asked, ...left.open.map((part) => part.key), ...left.ranges.map(({ least }) => least)].join(
      ' ',
    );
    if (failed.has(key)) return undefined;
    const nexts = Array.from({ length: size }, (_, at) => ({ at, left: walk.after(left, variable, at) }));
    nexts.sort((one, other) => farness(one.left) - farness(other.left));
    for (const { at, left: next } of nexts) {
      const rest = diagrams.variableOf(asked) === variable ? diagrams.childOf(asked, at) : asked;
      const way = look(rest, next);
      if (way !== undefined) return new Map([[variable, at], ...way]);
    }
    failed.add(key);
    return undefined;
  }

  const way = look(askedOf(where), walk.start);
  return way && new Map([...given, ...way]);
}
