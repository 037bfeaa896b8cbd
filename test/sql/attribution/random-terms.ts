import type { AttributionTerms } from '../../../src/evaluate/attribution/attribution-terms.ts';
import type { Credit, RoleWeights } from '../../../src/model/attribution.ts';
import type { Random } from '../../../src/support/random.ts';
import { type Rational, rational } from '../../../src/support/rational.ts';
import { channels } from './random-paths.ts';

const part = (percent: number): Rational => rational(percent, 100);

/** The models that are known by a name, a custom one with odd weights, and ones that may find no role. */
export const credits: Readonly<Record<string, Credit>> = {
  first: byRole({ first: part(100) }),
  last: byRole({ last: part(100) }),
  linear: byRole({ middle: part(100) }),
  'time decay of a week': { by: 'age', halfLifeDays: 7 },
  'time decay of three months': { by: 'age', halfLifeDays: 91 },
  u: byRole({ first: part(40), lead: part(40), middle: part(20) }),
  position: byRole({ first: part(40), last: part(40), middle: part(20) }),
  w: byRole({ first: part(30), lead: part(30), opportunity: part(30), middle: part(10) }),
  'full path': byRole({
    first: rational(9, 40),
    lead: rational(9, 40),
    opportunity: rational(9, 40),
    close: rational(9, 40),
    middle: part(10),
  }),
  custom: byRole({
    lead: rational(1, 7),
    last: rational(1, 11),
    close: rational(2, 7),
    middle: rational(37, 77),
  }),
  'one role': byRole({ opportunity: part(100) }),
  'two roles': byRole({ lead: part(33), close: part(67) }),
};

/** Everything else that a model declares, by chance. */
export function randomTerms(random: Random, credit: Credit): AttributionTerms {
  return {
    anchor: random.pick(['lead', 'opportunity', 'close'] as const),
    lookbackDays: random.pick([1, 30, 90, 180]),
    types: ['ad', 'visit', 'webinar'],
    channelOrder: channels.filter(() => random.chance(1, 2)).toReversed(),
    dedupeMinutes: random.pick([0, 30, 30]),
    per: random.pick(['touch', 'channel'] as const),
    runs: random.pick(['keep', 'collapse'] as const),
    credit,
  };
}

function byRole(weights: RoleWeights): Credit {
  return { by: 'role', weights };
}
