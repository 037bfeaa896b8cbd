import type { ClockDefinition, ClockSurroundings } from '../../src/evaluate/clock/clock-definition.ts';
import type { ClockFact } from '../../src/evaluate/clock/clock-fact.ts';
import type { ClockReading, ClockStanding } from '../../src/evaluate/clock/clock-reading.ts';
import { type ClockCase, readClocks } from '../../src/evaluate/clock/clocks.ts';
import { isContact } from '../../src/evaluate/clock/contact.ts';
import type { OpeningHours } from '../../src/support/opening-hours.ts';
import { rational } from '../../src/support/rational.ts';
import { type Adapter, type Adapters, adapter } from './adapter.ts';
import {
  type ClockFile,
  type ClockFileCase,
  type ClockFileFact,
  type ClockFileSla,
  openingHoursOf,
} from './clock-file.ts';
import { durationOf, instantOf, instantText, isGiven } from './neutral-values.ts';

/** Adapter of `leadpact-clocks/1`: every clock reading of every asOf of a case. */
export const clocks: Adapters = { case: clockAdapter(readClocks) };

type ReadClocks = (clockCase: ClockCase) => readonly ClockReading[] | Promise<readonly ClockReading[]>;

/** The same for any way to read clocks. */
export function clockAdapter(readings: ReadClocks): Adapter {
  return adapter(async ({ definition: given, facts: told, expect }: ClockFileCase, file: ClockFile) => {
    const { sla, teams, zone, agreementCalendar } = given;
    const definition = definitionOf(sla);
    const surroundings: ClockSurroundings = {
      zone,
      calendars: calendarsOf(file),
      teamCalendars: teams ?? {},
      ...(isGiven(agreementCalendar) && { agreementCalendar }),
    };
    const facts = told.flatMap((fact) => factsOf(fact, sla));
    const answers: unknown[] = [];
    for (const { asOf, clocks: expected } of expect) {
      const read = await readings({ definition, surroundings, facts, asOf: instantOf(asOf) });
      answers.push({
        asOf,
        clocks: read.map((reading, index) => written(reading, sla, expected[index] ?? {})),
      });
    }
    return answers;
  });
}

const known = new WeakMap<ClockFile, Readonly<Record<string, OpeningHours>>>();

/** The same objects for every case, so that the calendars are indexed once. */
function calendarsOf(file: ClockFile): Readonly<Record<string, OpeningHours>> {
  const calendars = known.get(file) ?? openingHoursOf(file);
  known.set(file, calendars);
  return calendars;
}

function definitionOf(sla: ClockFileSla): ClockDefinition {
  return {
    side: sla.side,
    target: durationOf(sla.target),
    warnAt: (sla.warnAt ?? []).map((percent) => rational(percent, 100)),
    ...(isGiven(sla.calendar) && { calendar: sla.calendar }),
    ...(isGiven(sla.grace) && { grace: durationOf(sla.grace) }),
    ...(isGiven(sla.hardLimit) && { hardLimit: durationOf(sla.hardLimit) }),
    ...(sla.restart && { restart: sla.restart }),
  };
}

function factsOf(fact: ClockFileFact, sla: ClockFileSla): readonly ClockFact[] {
  const head = {
    at: instantOf(fact.at),
    cycle: fact.cycle ?? 1,
    ...(isGiven(fact.loggedAt) && { loggedAt: instantOf(fact.loggedAt) }),
  };
  const { kind, cause = '', team = '', by } = fact;
  if (kind === 'pause') {
    return [{ ...head, fact: kind, ...(isGiven(fact.until) && { until: instantOf(fact.until) }) }];
  }
  if (kind === 'reassign') return [{ ...head, fact: kind, cause }];
  if (kind === 'owner') return [{ ...head, fact: kind, team }];
  if (kind === 'waiver' && by !== undefined) return [{ ...head, fact: kind, by }];
  if (kind === 'activity') return stopsClock(fact, sla) ? [{ ...head, fact: 'stop' }] : [];
  if (kind === 'start' || kind === 'stop' || kind === 'cancel' || kind === 'reset' || kind === 'void') {
    return [{ ...head, fact: kind }];
  }
  throw new Error(`unknown kind of fact: ${kind}`);
}

function stopsClock(fact: ClockFileFact, sla: ClockFileSla): boolean {
  const { type = '', direction = 'outbound', automated = false, template = false, answered = false } = fact;
  return isGiven(sla.stopOn) && isContact({ type, direction, automated, template, answered }, sla.stopOn);
}

/** Fields that the format leaves out where they say nothing are left out here too. */
function written(
  reading: ClockReading,
  sla: ClockFileSla,
  expected: Readonly<Record<string, unknown>>,
): unknown {
  if (reading.state === 'error') {
    // The words of an error are not normative: any of the format's ways to report one is met by an error.
    const { state, error } = expected;
    const isExpected = state === 'error' || (state === undefined && error !== undefined);
    return {
      cycle: reading.cycle,
      startAt: instantText(reading.startAt),
      ...(isExpected ? { state, error } : reading),
    };
  }
  return { ...standing(reading), ...(sla.warnAt && { warnings: warningsOf(reading) }) };
}

function standing(reading: ClockStanding): Readonly<Record<string, unknown>> {
  return {
    cycle: reading.cycle,
    startAt: instantText(reading.startAt),
    calendar: reading.calendar ?? null,
    targetMs: reading.targetMs ?? null,
    state: reading.state,
    dueAt: instantText(reading.dueAt),
    limitAt: instantText(reading.limitAt),
    elapsedMs: reading.elapsedMs,
    stoppedAt: instantText(reading.stoppedAt),
    canceledAt: instantText(reading.canceledAt),
    ...(reading.firstStartAt !== reading.startAt && { firstStartAt: instantText(reading.firstStartAt) }),
    ...(reading.reassignments.length > 0 && {
      reassignments: reading.reassignments.map(({ at, ...rest }) => ({ at: instantText(at), ...rest })),
    }),
    ...(reading.backdated && { backdated: true }),
  };
}

function warningsOf({ warnings }: ClockStanding): unknown {
  return warnings.map(({ share, at }) => ({
    percent: (share.numerator * 100) / share.denominator,
    at: instantText(at),
  }));
}
