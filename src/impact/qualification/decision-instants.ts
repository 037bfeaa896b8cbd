import type { FieldColumn } from '../../evaluate/columns/field-column.ts';
import type { LeadColumns } from '../../evaluate/columns/lead-columns.ts';
import { numberAt } from '../../evaluate/columns/number-column.ts';
import type { Ageing } from '../../evaluate/journey/ageing.ts';
import type { Instant } from '../../support/instant.ts';
import { dayOfDate } from '../../support/local-date.ts';
import { ownValue } from '../../support/own-value.ts';
import { localDayAt, startOfDay } from '../../support/zoned-time.ts';

/** Leads with when they were created, NaN where nobody knows. */
export interface BornLeads extends LeadColumns {
  readonly createdAt: Float64Array;
}

/** Instants at which leads are decided, in the order in which they pass. */
export interface DecisionInstants {
  readonly leads: Uint32Array;
  readonly at: Float64Array;
  /** Local dates of the zone, as days since 1970-01-01. */
  readonly days: Int32Array;
}

interface Deciding {
  readonly zone: string;
  readonly asOf: Instant;
  readonly ageing: Ageing;
}

const dayMs = 86_400_000;

/**
 * When the stage of some leads may become another one, for facts alone: when they were created, whenever something became
 * known of them since, and the nights at which one of the given ages is reached.
 */
export function decisionInstants(
  columns: BornLeads,
  leads: Iterable<number>,
  { zone, asOf, ageing }: Deciding,
): DecisionInstants {
  const days = localDays(zone, asOf);
  const all = { leads: growing(), at: growing(), days: growing() };
  const own: number[] = [];
  const agesOf = columns.events.signals.values.map((signal) => ageing.signals.get(signal) ?? []);
  const dates = [...ageing.dates].flatMap(([field, ages]) => {
    const column = ownValue(columns.fields, field);
    return column === undefined ? [] : [{ column, ages }];
  });
  for (const lead of leads) {
    own.length = 0;
    factsOf(columns, lead, own);
    const createdAt = columns.createdAt[lead] ?? Number.NaN;
    const first = Number.isNaN(createdAt) ? own.reduce((least, at) => Math.min(least, at), asOf) : createdAt;
    if (first > asOf) continue;
    eventNights(columns, lead, { agesOf, days, own });
    for (const { column, ages } of dates)
      dateNights(column, lead, { ages, days, own, after: days.of(first) });
    idleNights(columns, lead, { ageing, asOf, days, own });
    let last = Number.NEGATIVE_INFINITY;
    own.push(first);
    own.sort((left, right) => left - right);
    for (const each of own) {
      const at = Math.max(first, each);
      if (at <= last || at > asOf) continue;
      last = at;
      all.leads.push(lead);
      all.at.push(at);
      all.days.push(days.of(at));
    }
  }
  return byDay(all);
}

function factsOf({ events, consents, objectionFrom }: BornLeads, lead: number, into: number[]): void {
  const { from = events.at, offsets } = events;
  for (let place = offsets[lead] ?? 0; place < (offsets[lead + 1] ?? 0); place++) into.push(from[place] ?? 0);
  for (let place = consents.offsets[lead] ?? 0; place < (consents.offsets[lead + 1] ?? 0); place++)
    into.push(consents.from[place] ?? 0);
  if (objectionFrom !== undefined) into.push(objectionFrom[lead] ?? Number.POSITIVE_INFINITY);
}

interface Nights {
  readonly days: LocalDays;
  readonly own: number[];
}

function eventNights(
  { events }: BornLeads,
  lead: number,
  { agesOf, days, own }: Nights & { readonly agesOf: readonly (readonly number[])[] },
): void {
  const { offsets, at, signals } = events;
  for (let place = offsets[lead] ?? 0; place < (offsets[lead + 1] ?? 0); place++) {
    for (const age of agesOf[(signals.codes[place] ?? 0) - 1] ?? [])
      own.push(days.nightFrom((at[place] ?? 0) + age * dayMs));
  }
}

function dateNights(
  column: FieldColumn,
  lead: number,
  { ages, days, own, after }: Nights & { readonly ages: readonly number[]; readonly after: number },
): void {
  const day = dayAt(column, lead);
  if (day === undefined) return;
  for (const age of ages) if (day + age > after) own.push(days.startOf(day + age));
}

function dayAt(column: FieldColumn, lead: number): number | undefined {
  const value =
    column.kind === 'numbers' ? numberAt(column, lead) : column.values[(column.codes[lead] ?? 0) - 1];
  return typeof value === 'string' ? dayOfDate(value) : undefined;
}

/** Every full interval after an event, whether or not another one follows. */
function idleNights(
  { events }: BornLeads,
  lead: number,
  { ageing, asOf, days, own }: Nights & Pick<Deciding, 'ageing' | 'asOf'>,
): void {
  for (const { signals, everyDays } of ageing.idle) {
    const { offsets, at, signals: heard } = events;
    for (let place = offsets[lead] ?? 0; place < (offsets[lead + 1] ?? 0); place++) {
      if (!signals.includes(heard.values[(heard.codes[place] ?? 0) - 1] ?? '')) continue;
      const step = everyDays * dayMs;
      for (let end = (at[place] ?? 0) + step; end <= asOf; end += step) own.push(days.nightFrom(end));
    }
  }
}

/** Instants and local dates of a zone, each worked out once. */
interface LocalDays {
  readonly of: (at: Instant) => number;
  readonly startOf: (day: number) => Instant;
  /** The first 00:00 at or after an instant. */
  readonly nightFrom: (at: Instant) => Instant;
}

function localDays(zone: string, asOf: Instant): LocalDays {
  const starts = new Map<number, Instant>();
  const startOf = (day: number): Instant => {
    const start = starts.get(day) ?? startOfDay(zone, day);
    starts.set(day, start);
    return start;
  };
  const latest = localDayAt(zone, asOf) + 1;
  const of = (at: Instant): number => {
    let day = Math.floor(at / dayMs);
    if (day > latest) return day;
    while (startOf(day + 1) <= at) day++;
    while (startOf(day) > at) day--;
    return day;
  };
  const nightFrom = (at: Instant): Instant => {
    if (at > asOf) return Number.POSITIVE_INFINITY;
    const day = of(at);
    return startOf(day) === at ? at : startOf(day + 1);
  };
  return { of, startOf: (day) => (day > latest ? Number.POSITIVE_INFINITY : startOf(day)), nightFrom };
}

interface Growing {
  readonly push: (number: number) => void;
  readonly all: () => Float64Array;
}

function growing(): Growing {
  let [numbers, length] = [new Float64Array(1 << 12), 0];
  return {
    push: (number) => {
      if (length === numbers.length) {
        const roomier = new Float64Array(2 * length);
        roomier.set(numbers);
        numbers = roomier;
      }
      numbers[length++] = number;
    },
    all: () => numbers.subarray(0, length),
  };
}

/** By local date; those of one lead stay in their order. */
function byDay(unsorted: Readonly<Record<keyof DecisionInstants, Growing>>): DecisionInstants {
  const [leads, at, days] = [unsorted.leads.all(), unsorted.at.all(), unsorted.days.all()];
  const least = days.reduce((low, day) => Math.min(low, day), Number.POSITIVE_INFINITY);
  const most = days.reduce((high, day) => Math.max(high, day), Number.NEGATIVE_INFINITY);
  const next = new Uint32Array(days.length === 0 ? 1 : most - least + 2);
  for (const day of days) next[day - least + 1] = (next[day - least + 1] ?? 0) + 1;
  for (let day = 1; day < next.length; day++) next[day] = (next[day] ?? 0) + (next[day - 1] ?? 0);
  const sorted = {
    leads: new Uint32Array(leads.length),
    at: new Float64Array(leads.length),
    days: new Int32Array(leads.length),
  };
  for (let index = 0; index < days.length; index++) {
    const day = days[index] ?? 0;
    const place = next[day - least] ?? 0;
    next[day - least] = place + 1;
    sorted.leads[place] = leads[index] ?? 0;
    sorted.at[place] = at[index] ?? 0;
    sorted.days[place] = day;
  }
  return sorted;
}
