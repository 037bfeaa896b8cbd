import type { Scene } from '../../score/scene.ts';
import { simplest } from '../../score/shared-variables.ts';
import type { Climber } from './climber.ts';
import type { Ground } from './ground.ts';
import type { Stand } from './stand.ts';

/** The lead without events and values that it can do without; two passes, for one may allow another. */
export function smaller(
  { space: { costs } }: Scene,
  ground: Ground,
  lead: Climber,
  willDo: (stand: Stand) => boolean,
): Climber {
  let small = lead;
  const tryOut = (next: Climber): void => {
    if (willDo(ground.stand(next))) small = next;
  };
  for (let pass = 0; pass < 2; pass += 1) {
    for (const event of small.events)
      tryOut({ ...small, events: small.events.filter((each) => each !== event) });
    for (const [index, ofClasses] of costs.entries()) {
      const least = simplest(ofClasses);
      const isMore = (ofClasses[small.classes[index] ?? 0] ?? 0) > (ofClasses[least] ?? 0);
      if (isMore) tryOut({ ...small, classes: small.classes.with(index, least) });
    }
  }
  return small;
}
