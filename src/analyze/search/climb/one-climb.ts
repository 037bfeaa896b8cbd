import type { Random } from '../../../support/random.ts';
import type { Scene } from '../../score/scene.ts';
import type { Distance } from './aim.ts';
import type { Climber } from './climber.ts';
import type { Ground } from './ground.ts';
import type { Stand } from './stand.ts';

/** A lead that will do, and where it stands. */
export interface Climbed {
  readonly lead: Climber;
  readonly stand: Stand;
}

export interface OneClimb {
  readonly start: Climber;
  readonly step: (lead: Climber) => Climber;
  readonly mostSteps: number;
  readonly distanceOf: Distance;
  /** Ends the climb. */
  readonly willDo: (stand: Stand) => boolean;
  readonly random: Random;
}

/** What a step takes, in steps of the budget. */
export const spentByStep = 64;
/** Points by which a step may lead away, at first and at last. */
const [warm, cold] = [11, 3];

/** Changes a lead step by step, nearly always towards what is looked for, until it will do. */
export function oneClimb(
  scene: Scene,
  ground: Ground,
  { start, step, mostSteps, distanceOf, willDo, random }: OneClimb,
): Climbed | undefined {
  const unit = 10 ** (scene.sides[0]?.scoring?.scoring.scale ?? 0);
  let lead = start;
  let stand = ground.stand(lead);
  let distance = distanceOf(stand);
  for (let taken = 0; taken < mostSteps && !willDo(stand); taken += 1) {
    scene.budget.spend(spentByStep);
    let next = step(lead);
    while (random.chance(1, 3)) next = step(next);
    const there = ground.stand(next);
    const left = willDo(there) ? 0 : distanceOf(there);
    const slack = Math.floor((cold + ((warm - cold) * (mostSteps - taken)) / mostSteps) * unit);
    if (left > distance + (random.chance(1, 8) ? random.below(slack) : 0)) continue;
    [lead, stand, distance] = [next, there, left];
  }
  return willDo(stand) ? { lead, stand } : undefined;
}
