import type { ConsentState } from '../../criteria/criterion.ts';
import type { Facts } from '../../criteria/facts.ts';
import type { Instant } from '../../support/instant.ts';
import { createRandom, type Random } from '../../support/random.ts';
import { localDayAt } from '../../support/zoned-time.ts';
import { instantAt, placeOf } from './arrivals.ts';
import { drawPermissions } from './consent-mix.ts';
import { drawCourse } from './course/draw-course.ts';
import type { DrawnValue } from './drawn-value.ts';
import { drawEvents, type SampleEvent } from './event-mix.ts';
import type { SampleLead } from './sample-lead.ts';
import type { SamplePlan } from './sample-plan.ts';

/** Kinds of facts have streams of their own, so that a change to one leaves the others as they were. */
const streams = { arrival: 1, values: 2, events: 3, permissions: 4, course: 5 } as const;

/** The id of the `index`-th lead, from 0. */
export function leadIdOf(index: number): string {
  return `l-${String(index + 1).padStart(7, '0')}`;
}

/** From which the values of the `index`-th lead and its company are drawn. */
export function valueStream(seed: number, index: number): Random {
  return createRandom(seed, streams.values, index);
}

/** The `index`-th lead of a plan, from 0; in the order of the index leads arrive. */
export function drawLead(plan: SamplePlan, index: number): SampleLead {
  const { request, arrivals } = plan;
  const { seed, count, asOf } = request;
  const stream = (kind: keyof typeof streams): Random => createRandom(seed, streams[kind], index);
  const id = leadIdOf(index);
  const place = placeOf(arrivals, index, count);
  const createdAt = instantAt(arrivals, place, stream('arrival'));
  const { company, values } = plan.values.draw(valueStream(seed, index), index + 1);
  const events = drawEvents(plan.events, stream('events'), { id, createdAt, place });
  const { stage, course } = drawCourse(plan.course, stream('course'), {
    createdAt,
    ...interestOf(plan, events, createdAt),
    factsAt: (at) => factsAt(plan, values, events, at),
  });
  const recycledAt = course.entries.findLast(({ end }) => end === 'recycle')?.at;
  return {
    id,
    accountId: company.accountId,
    createdAt,
    recordedStage: stage,
    ...(recycledAt !== undefined && { recycledAt }),
    values,
    events,
    ...drawPermissions(plan.purposes, stream('permissions'), { createdAt, asOf }),
    course,
  };
}

/** Leads that asked for something are handed over more often, and soon after they asked. */
function interestOf(
  { agreement }: SamplePlan,
  events: readonly SampleEvent[],
  createdAt: Instant,
): { readonly interestAt: Instant; readonly handedOver: number } {
  const asking = events.filter(({ signal }) => agreement.signals[signal]?.intent === 'high');
  return {
    interestAt: (asking[0] ?? events.at(-1))?.at ?? createdAt,
    handedOver: Math.min(85, 6 + events.length + 14 * asking.length),
  };
}

/** What routing rules can read of a lead; points, which no export has, are left out. */
function factsAt(
  { agreement, values: { fields } }: SamplePlan,
  values: readonly (DrawnValue | undefined)[],
  events: readonly SampleEvent[],
  at: Instant,
): Facts {
  const agesOf = new Map<string, number[]>();
  for (const event of events) {
    if (event.isExcluded || event.at > at) continue;
    const age = Math.floor((at - event.at) / 86_400_000);
    agesOf.set(event.signal, [...(agesOf.get(event.signal) ?? []), age]);
  }
  return {
    attributes: agreement.fields,
    values: Object.fromEntries(fields.map((field, index) => [field, values[index]?.value])),
    today: localDayAt(agreement.zone, at),
    agesOf,
    consents: new Map<string, ConsentState>(),
    objection: false,
    score: null,
    reached: new Set([agreement.lifecycle.handoff.stage]),
  };
}
