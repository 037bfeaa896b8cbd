import { within } from '../../budget.ts';
import type { Way } from '../../score/lead-sums/way.ts';
import type { Scene } from '../../score/scene.ts';
import type { Asked } from '../ask.ts';
import { type Descended, descend } from './descent.ts';

/** What some questions come to. */
export interface Descents {
  /** Those that hold for no lead. */
  readonly none: readonly number[];
  /** Of others a lead that may be one; of those that are in neither nothing is known. */
  readonly nearby: ReadonlyMap<number, Way>;
}

/** Together they may take so many times as much. */
const together = 10;

/**
 * Goes down to a lead of each of some questions, in so many steps each. Often there is one of none of them, so they are
 * asked as one first, which takes not much more than one of them.
 */
export function descents(
  scene: Scene,
  { questions, restriction }: Asked,
  some: ReadonlySet<number>,
  mostSteps: number,
): Descents {
  const { either } = scene.space.diagrams;
  const nodesOf = (places: readonly number[]): readonly number[] =>
    places.map((place) => questions[place] ?? 0);
  const downTo = (places: readonly number[], steps: number): Descended | 'open' => {
    const ended = within(() =>
      scene.budget.limited(steps, () => descend(scene, nodesOf(places).reduce(either, 0), restriction)),
    );
    return 'found' in ended ? ended.found : 'open';
  };
  const all = [...some];
  if (all.length > 1 && downTo(all, together * mostSteps) === undefined)
    return { none: all, nearby: new Map() };
  const found = all.map((question) => [question, downTo([question], mostSteps)] as const);
  return {
    none: found.flatMap(([question, way]) => (way === undefined ? [question] : [])),
    nearby: new Map(
      found.flatMap(([question, way]) =>
        way === undefined || way === 'open' ? [] : [[question, way] as const],
      ),
    ),
  };
}
