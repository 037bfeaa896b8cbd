import type { TouchType } from '../../../model/touch-type.ts';
import type { Random } from '../../../support/random.ts';
import { skewed } from '../../../support/skewed.ts';
import { pickWeighted, weighted } from '../../../support/weighted.ts';
import type { Activity } from './course.ts';
import { type Walk, whenOpen } from './walk.ts';

const hour = 3_600_000;

const channels = weighted<TouchType>([
  ['call', 44],
  ['email', 30],
  ['linkedin', 12],
  ['meeting', 6],
  ['sms', 4],
  ['letter', 2],
]);

/** Sales gets in touch: one to eight times in its own hours, some of it written down days later; moves the walk to the last contact. */
export function contact(walk: Walk): void {
  const { plan, random } = walk;
  if (random.chance(1, 4)) walk.activities.push(greeting(walk));
  const count = 1 + random.below(random.chance(1, 2) ? 3 : 8);
  for (let touch = 0; touch < count; touch++) {
    const at = whenOpen(walk, touch === 0 ? 1.5 * hour : 9 * hour);
    if (at > plan.asOf) return;
    walk.at = at;
    walk.activities.push(touchAt(walk));
  }
}

/** A template sent by the machine, which stops no clock. */
function greeting({ at, owner }: Walk): Activity {
  const head = { type: 'template-email', direction: 'outbound', at, loggedAt: at } as const;
  return { ...head, automated: true, answered: false, ...(owner !== undefined && { member: owner }) };
}

function touchAt({ plan, random, owner, at }: Walk): Activity {
  const type = pickWeighted(channels, random);
  const direction = random.chance(1, 14) ? 'inbound' : 'outbound';
  return {
    ...(owner !== undefined && { member: owner }),
    type,
    direction,
    automated: false,
    answered: type === 'meeting' || random.chance(direction === 'inbound' ? 4 : 1, 5),
    ...(type === 'meeting' && { meeting: random.chance(1, 6) ? 'no-show' : 'held' }),
    at,
    loggedAt: Math.min(at + loggingDelay(random), plan.asOf),
  };
}

/** Mostly minutes; one of twelve is written down more than a day later and counts as backdated (semantics §5). */
function loggingDelay(random: Random): number {
  if (random.chance(1, 2)) return 0;
  if (random.chance(5, 6)) return skewed(random, 8) * 60_000;
  return 24 * hour + skewed(random, 30) * hour;
}
