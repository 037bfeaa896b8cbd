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

/** Goes down to a lead of any of some questions, in so many steps: whether it is told that there is one of none of them. */
export function isNone(scene: Scene, asked: Asked, some: ReadonlySet<number>, mostSteps: number): boolean {
  return downTo(scene, asked, [...some], mostSteps) === undefined;
}

/** Goes down to a lead of each of some questions, in so many steps each. */
export function descents(scene: Scene, asked: Asked, some: ReadonlySet<number>, mostSteps: number): Descents {
  const found = [...some].map((question) => [question, downTo(scene, asked, [question], mostSteps)] as const);
  return {
    none: found.flatMap(([question, way]) => (way === undefined ? [question] : [])),
    nearby: new Map(
      found.flatMap(([question, way]) =>
        way === undefined || way === 'open' ? [] : [[question, way] as const],
      ),
    ),
  };
}

function downTo(
  scene: Scene,
  { questions, restriction }: Asked,
  places: readonly number[],
  mostSteps: number,
): Descended | 'open' {
  const { either } = scene.space.diagrams;
  const any = places.map((place) => questions[place] ?? 0).reduce(either, 0);
  const ended = within(() => scene.budget.limited(mostSteps, () => descend(scene, any, restriction)));
  return 'found' in ended ? ended.found : 'open';
}
