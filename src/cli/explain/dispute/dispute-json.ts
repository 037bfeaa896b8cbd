import type { ClockDay } from '../../../evaluate/clock/clock-days.ts';
import type { ClockFact } from '../../../evaluate/clock/clock-fact.ts';
import type { ClockReading } from '../../../evaluate/clock/clock-reading.ts';
import type { Dispute, DisputedClock } from '../../../measure/dispute/dispute.ts';
import { sealedJson } from '../../../records/kept/sealed.ts';
import type { Instant } from '../../../support/instant.ts';
import type { Interval } from '../../../support/open-intervals.ts';
import { formatInstantIn } from '../../../support/zoned-time.ts';
import { toolVersion } from '../../tool-version.ts';
import type { Speaker } from '../telling.ts';
import { disputeKept } from './dispute-kept.ts';

/** The same as JSON, described by `schemas/output/dispute.schema.json`: local times with offset, amounts of time in milliseconds. */
export function disputeJson(dispute: Dispute, { agreement }: Pick<Speaker, 'agreement'>): string {
  const at: Say = (instant) =>
    instant === null || instant === undefined ? null : formatInstantIn(agreement.zone, instant);
  const document = {
    schemaVersion: 1,
    version: toolVersion,
    lead: dispute.lead,
    asOf: at(dispute.asOf),
    zone: agreement.zone,
    entries: dispute.entries.map((entry) => ({ ...entry, at: at(entry.at), voidedAt: at(entry.voidedAt) })),
    ends: dispute.ends.map((end) => ({ ...end, at: at(end.at) })),
    handoffs: dispute.handoffs.map((handoff) => ({
      ...handoff,
      at: at(handoff.at),
      deadline: at(handoff.deadline),
      decidedAt: at(handoff.decidedAt),
    })),
    owners: dispute.owners.map((owner) => ({ ...owner, at: at(owner.at), loggedAt: at(owner.loggedAt) })),
    activities: dispute.activities.map((done) => ({ ...done, at: at(done.at), loggedAt: at(done.loggedAt) })),
    waitings: dispute.waitings.map(({ state, from, until }) => ({ state, from: at(from), until: at(until) })),
    clocks: dispute.clocks.map((clock) => clockJson(clock, at)),
    touches: dispute.touches.map((verdict) => ({
      ...verdict,
      acceptedAt: at(verdict.acceptedAt),
      givenUpAt: at(verdict.givenUpAt),
    })),
  };
  return sealedJson(document, disputeKept(agreement, dispute));
}

type Say = (instant: Instant | null | undefined) => string | null;

function clockJson(
  { sla, inForce, reading, days, facts, lateMs, differences }: DisputedClock,
  at: Say,
): object {
  return {
    sla,
    version: inForce.agreement.version,
    versionFrom: at(inForce.from),
    ...readingJson(reading, at),
    lateMs: lateMs ?? null,
    facts: facts.map((fact) => factJson(fact, at)),
    days: days.map((day) => dayJson(day, at)),
    differences,
  };
}

function factJson(fact: ClockFact, at: Say): object {
  const head = { fact: fact.fact, at: at(fact.at), loggedAt: at(fact.loggedAt) };
  if (fact.fact === 'pause') return { ...head, until: at(fact.until) };
  if (fact.fact === 'reassign') return { ...head, cause: fact.cause };
  return fact.fact === 'waiver' ? { ...head, by: fact.by } : head;
}

function readingJson(reading: ClockReading, at: Say): object {
  const { cycle, state } = reading;
  if (reading.state === 'error')
    return { cycle, state, startAt: at(reading.startAt), problem: reading.problem };
  const { calendar = null, targetMs = null, elapsedMs, backdated } = reading;
  return {
    cycle,
    state,
    startAt: at(reading.startAt),
    firstStartAt: at(reading.firstStartAt),
    calendar,
    targetMs,
    dueAt: at(reading.dueAt),
    limitAt: at(reading.limitAt),
    elapsedMs,
    stoppedAt: at(reading.stoppedAt),
    canceledAt: at(reading.canceledAt),
    backdated,
    reassignments: reading.reassignments.map((each) => ({ ...each, at: at(each.at) })),
  };
}

function dayJson({ date, from, until, open, instead, pauses, countedMs, sumMs }: ClockDay, at: Say): object {
  const spans = (list: readonly Interval[]): readonly object[] =>
    list.map(({ start, end }) => ({ from: at(start), until: at(end) }));
  return {
    date,
    from: at(from),
    until: at(until),
    open: spans(open),
    instead: instead ?? null,
    pauses: spans(pauses),
    countedMs,
    sumMs,
  };
}
