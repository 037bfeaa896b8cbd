import type { ClockFact } from '../../../src/evaluate/clock/clock-fact.ts';
import { readClocks } from '../../../src/evaluate/clock/clocks.ts';
import type { Instant } from '../../../src/support/instant.ts';
import type { Random } from '../../../src/support/random.ts';
import type { ClockLead } from './clock-lead.ts';
import { causes, type RandomPromises, teams } from './random-promises.ts';

const minute = 60_000;

/** From when to when things happen, and when somebody asks. */
export interface RandomSpan {
  readonly from: Instant;
  readonly until: Instant;
  readonly asOf: Instant;
}

/**
 * A lead under one SLA of the promises. Half of the acts lie on or a millisecond beside an instant that decides something:
 * due time, limit or warning of the clock as it would be without them, an earlier fact, or asOf.
 */
export function randomLead(
  random: Random,
  { surroundings, slas }: RandomPromises,
  span: RandomSpan,
  lead: string,
): ClockLead {
  const sla = random.pick(Object.keys(slas));
  const definition = slas[sla];
  if (definition === undefined) throw new Error(`no ${sla}`);
  const cycles = random.chance(1, 6) ? [1, 2] : [1];
  const facts: ClockFact[] = [];
  const instant = (): Instant => span.from + random.below((span.until - span.from) / minute) * minute;
  for (const cycle of cycles) {
    const starts = random.chance(1, 8) ? 2 : 1;
    const first: ClockFact[] = Array.from({ length: starts }, () =>
      logged(random, { fact: 'start', at: instant(), cycle }),
    );
    const owners = Array.from({ length: random.below(3) }, () =>
      logged(random, {
        fact: 'owner',
        team: random.pick(teams),
        at: random.pick([instant(), ...first.map(({ at }) => at)]),
        cycle,
      }),
    );
    const pauses = Array.from({ length: random.pick([0, 0, 1, 1, 2, 4]) }, () =>
      pause(random, near(random, instant, first), cycle),
    );
    facts.push(...first, ...owners, ...pauses);
    const decisive = [...facts.map(({ at }) => at), span.asOf];
    for (const reading of readClocks({ definition, surroundings, facts, asOf: span.until })) {
      if (reading.state === 'error') continue;
      const { dueAt, limitAt, warnings } = reading;
      decisive.push(...[dueAt, limitAt, ...warnings.map(({ at }) => at)].filter((at) => at !== undefined));
    }
    const acts = random.pick([0, 1, 1, 1, 2, 2, 3, 5, 8]);
    for (let index = 0; index < acts; index++) {
      const at = random.chance(1, 2)
        ? random.pick(decisive) + random.pick([-1, 0, 0, 1])
        : near(random, instant, first);
      const made = act(random, at, cycle);
      facts.push(made);
      decisive.push(made.at);
    }
  }
  return { lead, sla, facts };
}

/** Most things happen within days of the start. */
function near(random: Random, instant: () => Instant, first: readonly ClockFact[]): Instant {
  if (random.chance(1, 8)) return instant();
  return random.pick(first).at + (random.below(6 * 1440) - random.below(240)) * minute;
}

function pause(random: Random, at: Instant, cycle: number): ClockFact {
  const until = at + (random.below(3 * 1440) - 10) * minute;
  return logged(random, { fact: 'pause', at, cycle, ...(random.chance(3, 4) && { until }) });
}

function act(random: Random, at: Instant, cycle: number): ClockFact {
  const fact = random.pick([
    'stop',
    'stop',
    'stop',
    'reset',
    'reset',
    'cancel',
    'void',
    'reassign',
    'reassign',
    'reassign',
    'waiver',
    'pause',
  ] as const);
  if (fact === 'pause') return pause(random, at, cycle);
  if (fact === 'reassign') return logged(random, { fact, at, cycle, cause: random.pick(causes) });
  if (fact === 'waiver') return logged(random, { fact, at, cycle, by: random.pick(['marketing', 'sales']) });
  return logged(random, { fact, at, cycle });
}

/** Some facts are logged later, around the 24 hours after which a stop counts as backdated, or even before. */
function logged(random: Random, fact: ClockFact): ClockFact {
  if (random.chance(4, 5)) return fact;
  const delay = random.pick([86_400_000, 86_400_001, 0, -minute, random.below(4 * 1440) * minute]);
  return { ...fact, loggedAt: fact.at + delay };
}
