import { clockFactsOf } from '../../../src/evaluate/clock/clock-facts.ts';
import type { LeadFact } from '../../../src/evaluate/clock/lead-fact.ts';
import {
  type PinnedPromise,
  type PinnedReading,
  readPinnedClocks,
} from '../../../src/evaluate/clock/pinned-clocks.ts';
import { clockDefinitionOf, clockSurroundingsOf } from '../../../src/evaluate/clock/sla-clock.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { AgreementInForce } from '../../../src/model/agreement-in-force.ts';
import type { Fact, Sla } from '../../../src/model/sla.ts';
import type { OpeningHours } from '../../../src/support/opening-hours.ts';
import { ownValue } from '../../../src/support/own-value.ts';
import type { Random } from '../../../src/support/random.ts';
import type { Row } from '../../sql/lead-rows.ts';
import { agreementWith, slaWith, type WorldRows } from './pinned-world.ts';

const minute = 60_000;
const day = 1440 * minute;
const begin = Date.UTC(2026, 8, 1);
export const storyAsOf: number = begin + 90 * day;
const stages = ['mql', 'sal', 'sql'] as const;
const signals = ['demo-request', 'pricing-page'];
const states = ['waiting-for-data', 'customer-asked'];
const causes = ['absence', 'territory'];

/** Two to four versions, at times with days between them on which nothing is in force, each with its own SLAs and hours. */
export function randomVersions(random: Random): readonly AgreementInForce[] {
  const count = 2 + random.below(3);
  const borders = Array.from({ length: count - 1 }, (_, index) => begin + (index + 1) * (70 / count) * day);
  return Array.from({ length: count }, (_, place) => {
    const gap = random.chance(1, 4) ? random.below(5) * day : 0;
    const [from, next] = [borders[place - 1], borders[place]];
    const end = place === count - 1 && random.chance(1, 5) ? begin + 85 * day : undefined;
    const until = next === undefined ? end : next - gap;
    const slas = ['one', 'two', 'three'].flatMap((id) =>
      random.chance(5, 6) ? [randomSla(random, id)] : [],
    );
    return {
      agreement: agreementWith(String(place), slas, [hoursOf(random)], place % 2 === 0 ? {} : otherWays()),
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
    };
  });
}

/** Acceptance, reasons and touches that differ too, so that they are made apart for the cycles of each version. */
function otherWays(): Partial<Agreement> {
  const { lifecycle, reasons, touchPolicies } = agreementWith('', [], []);
  const { handoff } = lifecycle;
  const [reason, policy] = [Object.values(reasons)[0], Object.values(touchPolicies)[0]];
  if (reason === undefined || policy === undefined) throw new Error('the reference agreement has both');
  const kind = reason.class === 'recycle' ? 'return' : 'recycle';
  const onExpiry = handoff.onExpiry === 'auto-accept' ? 'escalate' : 'auto-accept';
  return {
    lifecycle: { ...lifecycle, handoff: { ...handoff, onExpiry } },
    reasons: { ...reasons, [reason.id]: { ...reason, class: kind } },
    touchPolicies: { ...touchPolicies, [policy.id]: { ...policy, gapHours: policy.gapHours + 1 } },
  };
}

function hoursOf(random: Random): OpeningHours {
  const opens = 7 + random.below(4);
  return {
    id: 'office',
    zone: 'Europe/Berlin',
    weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: `0${opens}:00`.slice(-5), to: '17:00' }],
    holidays: random.chance(1, 2) ? ['2026-09-25', '2026-10-02', '2026-10-23'] : [],
    exceptions: {},
  };
}

function randomSla(random: Random, id: string): Sla {
  const edge = (): readonly Fact[] =>
    random.pick([
      [],
      [{ fact: 'stage', stage: random.pick(stages) }],
      [{ fact: 'signal', signal: random.pick(signals) }],
    ]);
  return slaWith(id, {
    within: {
      amount: 1 + random.below(random.pick([10, 60, 400])),
      unit: random.pick(['hours', 'businessHours']),
    },
    clock: {
      start: { fact: 'stage', stage: random.pick(['mql', 'sal']) },
      stop: [{ fact: 'touch', by: 'human' }],
      cancel: edge(),
      reset: random.chance(2, 3) ? [{ fact: 'signal', signal: random.pick(signals) }] : [],
      pause: states.filter(() => random.chance(1, 3)),
    },
    ...(random.chance(1, 2) && {
      restart: { causes: causes.slice(random.below(2)), max: 1 + random.below(2) },
    }),
    ...(random.chance(1, 4) && { grace: { amount: 30, unit: 'minutes' as const } }),
  });
}

/** What happened to a lead, as facts for the evaluator and as rows for the models. */
export interface StoryLead {
  readonly lead: string;
  readonly facts: readonly LeadFact[];
  readonly rows: WorldRows;
}

export function randomStory(
  random: Random,
  versions: readonly AgreementInForce[],
  number: number,
): StoryLead {
  const lead = `L-${number}`;
  const borders = versions.flatMap(({ from, until }) => [from, until]).filter((at) => at !== undefined);
  const instant = (): number =>
    random.chance(1, 3)
      ? random.pick(borders) + random.pick([-1, 0, 1, -90 * minute, 90 * minute])
      : begin + random.below(88 * 1440) * minute;
  const entries = stages
    .slice(0, 1 + random.below(3))
    .map((stage) => ({ stage, at: instant() }))
    .toSorted((left, right) => left.at - right.at)
    .map(({ at }, index) => ({ at: at + index, stage: stages[index] ?? 'mql' }));
  const several = <Item>(most: number, make: (index: number) => Item): readonly Item[] =>
    Array.from({ length: random.below(most + 1) }, (_, index) => make(index));
  // Nothing acts on a clock before the lead is there.
  const first = entries[0]?.at ?? begin;
  const drawn: number[] = [];
  const later = (): number => {
    const near = first + random.below(12 * 1440) * minute;
    const at = Math.max(first, random.pick([instant(), near, near, ...drawn.slice(-2)]));
    drawn.push(at);
    return at;
  };
  const touches = several(2, () => later());
  const heard = several(4, () => ({ at: later(), signal: random.pick(signals) }));
  const reassigned = several(2, () => ({ at: later(), cause: random.pick(causes) }));
  const waited = several(2, () => {
    const at = later();
    return { at, state: random.pick(states), until: at + random.below(4 * 1440) * minute };
  });
  const facts: readonly LeadFact[] = [
    ...entries.map(({ at, stage }) => ({ fact: 'stage' as const, stage, at, cycle: 1 })),
    ...touches.map((at) => ({
      fact: 'touch' as const,
      activity: { type: 'call', direction: 'outbound', automated: false } as Touch,
      at,
      cycle: 1,
    })),
    ...heard.map((each) => ({ fact: 'signal' as const, ...each, cycle: 1 })),
    ...reassigned.map((each) => ({ fact: 'reassigned' as const, ...each, cycle: 1 })),
    ...waited.map((each) => ({ fact: 'waiting' as const, ...each, cycle: 1 })),
  ];
  const numbered = (list: readonly Row[], id: string): readonly Row[] =>
    list.map((row, index) => ({ lead_id: lead, [id]: `${lead}/${index}`, ...row }));
  return {
    lead,
    facts,
    rows: {
      'stage-history': entries.map(({ at, stage }, index) => ({
        lead_id: lead,
        row_number: index + 1,
        cycle_number: 1,
        // Nothing is implied: each stage comes from the one before.
        from_stage: index === 0 ? 'engaged' : (stages[index - 1] ?? null),
        to_stage: stage,
        entered_at: at,
      })),
      activities: numbered(
        touches.map((at) => ({ occurred_at: at, activity_type: 'call', activity_direction: 'outbound' })),
        'activity_id',
      ),
      events: numbered(
        heard.map(({ at, signal }) => ({
          signal_id: signal,
          occurred_at: at,
          logged_at: at,
          is_excluded: false,
        })),
        'event_id',
      ),
      assignments: numbered(
        reassigned.map(({ at, cause }) => ({ cycle_number: 1, assigned_at: at, assignment_cause: cause })),
        'assignment_id',
      ),
      waitings: waited.map(({ at, state, until }, index) => ({
        lead_id: lead,
        row_number: index + 1,
        waiting_state: state,
        waiting_from: at,
        waiting_until: until,
      })),
    },
  };
}

type Touch = Extract<LeadFact, { readonly fact: 'touch' }>['activity'];

/** The clocks of one SLA, by the evaluator. */
export function storyReadings(
  versions: readonly AgreementInForce[],
  sla: string,
  { facts }: StoryLead,
): readonly PinnedReading<PinnedPromise>[] {
  const promises = versions.flatMap(({ agreement, from, until }): readonly PinnedPromise[] => {
    const own = ownValue(agreement.slas, sla);
    if (own === undefined) return [];
    return [
      {
        definition: clockDefinitionOf(own),
        surroundings: clockSurroundingsOf(agreement),
        facts: clockFactsOf(own, facts),
        ...(from !== undefined && { from }),
        ...(until !== undefined && { until }),
      },
    ];
  });
  return readPinnedClocks(promises, storyAsOf);
}

/** The rows of all leads. */
export function storyRows(leads: readonly StoryLead[]): WorldRows {
  const files = new Set(leads.flatMap(({ rows }) => Object.keys(rows)));
  // The files are the keys of the rows of each lead.
  const all = [...files].map((file) => [
    file,
    leads.flatMap(({ rows }) => rows[file as keyof WorldRows] ?? []),
  ]);
  return Object.fromEntries(all) as WorldRows;
}
