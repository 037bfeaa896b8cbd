import { compareCodePoints } from '../../../src/support/code-points.ts';
import type { Instant } from '../../../src/support/instant.ts';
import { openTimeOf } from '../../../src/support/open-time.ts';
import type { OpeningHours, Shift, Weekday } from '../../../src/support/opening-hours.ts';
import type { Period } from '../../../src/support/period.ts';
import { instantOf, isGiven } from '../neutral-values.ts';
import { byCycle, cycleKey, isKnown, type NeutralFact } from './neutral-facts.ts';
import { isIn, type PeriodDefinition } from './neutral-period.ts';

/** What the three topics about first contacts share. */
export interface ContactCase {
  readonly asOf: string;
  readonly definition: PeriodDefinition & {
    readonly calendar: '24x7' | NeutralCalendar;
    readonly contactTypes: readonly string[];
    readonly minGroup?: number;
  };
  readonly facts: {
    readonly cycles: readonly NeutralCycle[];
    readonly touches?: readonly NeutralTouch[];
  };
}

export interface NeutralCalendar {
  readonly weekly: Readonly<Partial<Record<Weekday, readonly (readonly [string, string])[]>>>;
  readonly holidays: readonly string[];
}

export interface NeutralCycle {
  readonly lead: string;
  readonly cycle: number;
  readonly enteredAt: string;
  readonly source?: string | null;
  readonly canceledAt?: string | null;
  readonly pauses?: readonly (readonly [string, string | null])[];
}

export interface NeutralTouch extends NeutralFact {
  readonly id: string;
  readonly type: string;
  readonly direction: 'outbound' | 'inbound';
  readonly answered?: boolean;
  readonly automated?: boolean;
  readonly template?: boolean;
  readonly connected?: boolean;
}

/** How long one cycle waited for its first contact; a canceled one has no time. */
export interface ContactTime {
  readonly lead: string;
  readonly cycle: number;
  readonly status: 'touched' | 'untouched' | 'canceled';
  readonly elapsedMs: number | null;
}

const rank = { touched: 0, untouched: 1, canceled: 2 };

/** The cycles that began in the period: touched ones by time, then untouched ones by age, then canceled ones. */
export function contactTimesOf(
  testCase: ContactCase,
  period: Pick<Period, 'start' | 'end'>,
): readonly ContactTime[] {
  const asOf = instantOf(testCase.asOf);
  const touches = byCycle(countingTouches(testCase));
  return testCase.facts.cycles
    .filter(({ enteredAt }) => instantOf(enteredAt) <= asOf && isIn(period, instantOf(enteredAt)))
    .map((cycle) => contactTime(testCase, cycle, touches.get(cycleKey(cycle)) ?? []))
    .toSorted(
      (left, right) =>
        rank[left.status] - rank[right.status] ||
        (left.elapsedMs ?? 0) - (right.elapsedMs ?? 0) ||
        compareCodePoints(left.lead, right.lead) ||
        left.cycle - right.cycle,
    );
}

/** Human ones of a listed type that go out, and calls from outside that were answered. */
export function countingTouches({ asOf, definition, facts }: ContactCase): readonly NeutralTouch[] {
  return (facts.touches ?? []).filter(
    (touch) =>
      isKnown(touch, instantOf(asOf)) &&
      definition.contactTypes.includes(touch.type) &&
      touch.automated !== true &&
      touch.template !== true &&
      (touch.direction === 'outbound' || (touch.type === 'call' && touch.answered === true)),
  );
}

function contactTime(
  { asOf: asOfText, definition }: ContactCase,
  { lead, cycle, enteredAt, canceledAt, pauses = [] }: NeutralCycle,
  touches: readonly NeutralTouch[],
): ContactTime {
  const asOf = instantOf(asOfText);
  const start = instantOf(enteredAt);
  const stop = Math.min(...touches.map(({ at }) => instantOf(at)).filter((at) => at >= start));
  const cancel = isGiven(canceledAt) && instantOf(canceledAt) <= asOf ? instantOf(canceledAt) : Infinity;
  if (cancel <= stop && cancel < Infinity) return { lead, cycle, status: 'canceled', elapsedMs: null };
  const until = Math.min(stop, asOf);
  const status = stop < Infinity ? 'touched' : 'untouched';
  return { lead, cycle, status, elapsedMs: runningMs(definition, { start, until, asOf }, pauses) };
}

/** Open time of the span without its pauses; a pause ends no later than what is told of it at asOf. */
function runningMs(
  { zone, calendar }: ContactCase['definition'],
  { start, until, asOf }: { readonly start: Instant; readonly until: Instant; readonly asOf: Instant },
  pauses: NonNullable<NeutralCycle['pauses']>,
): number {
  const closed = pauses
    .filter(([from]) => instantOf(from) <= asOf)
    .map(([from, to]) => [instantOf(from), to === null ? Infinity : instantOf(to)] as const);
  const cuts = [start, until, ...closed.flat()]
    .filter((cut) => cut >= start && cut <= until)
    .toSorted((left, right) => left - right);
  const measure = measureOf(zone, calendar);
  let counted = 0;
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1] ?? until;
    const isPaused = closed.some(([begin, end]) => begin <= from && to <= end);
    if (from < to && !isPaused) counted += measure(from, to);
  }
  return counted;
}

const hoursOf = new WeakMap<NeutralCalendar, OpeningHours>();

function measureOf(
  zone: string,
  calendar: ContactCase['definition']['calendar'],
): (from: number, to: number) => number {
  if (calendar === '24x7') return (from, to) => to - from;
  const hours = hoursOf.get(calendar) ?? openingHours(zone, calendar);
  hoursOf.set(calendar, hours);
  return openTimeOf(hours).measure;
}

export function openingHours(zone: string, { weekly, holidays }: NeutralCalendar): OpeningHours {
  // The boundary to `entries`, which forgets that the keys are weekdays.
  const days = Object.entries(weekly) as readonly [Weekday, readonly (readonly [string, string])[]][];
  return {
    id: 'vector',
    zone,
    weekly: days.flatMap(([day, shifts]) =>
      shifts.map(([from, to]): { days: Weekday[] } & Shift => ({ days: [day], from, to })),
    ),
    holidays,
    exceptions: {},
  };
}
