import type { PropertyFilter } from '../../../model/scoring.ts';
import { textIs, timeIs } from '../criteria/operation.ts';
import type { Calculation } from './rule-score.ts';

/** Which events of one type are meant. */
export interface EventsMeant {
  readonly eventTypeId: string;
  readonly where: readonly PropertyFilter[];
  readonly zone: string;
  /** Younger than this many times 24 hours; absent = of any age. */
  readonly withinDays?: number;
}

/** How often they have to happen for how many points (not scaled). */
export interface FrequencyRange {
  readonly from: number;
  /** Included; absent = and more. */
  readonly to?: number;
  readonly value: number;
}

/** Points for each event. */
export function perEvent(meant: EventsMeant, value: number): unknown {
  return { ...entryOf(meant), recordCalculation: calculationOf(meant, value) };
}

/** Points by the number of events: an event counts where its calculation gives 1. */
export function byFrequency(meant: EventsMeant, ranges: readonly FrequencyRange[]): unknown {
  return {
    ...entryOf(meant),
    recordCalculation: calculationOf(meant, 1),
    eventFrequencyCriteria: { type: 'BETWEEN', ranges: ranges.map(rangeOf) },
  };
}

/** All entries of a rule as one calculation. */
export function eventCalculation(entries: readonly unknown[]): Calculation {
  return { type: 'MULTI_UE', eventCalculators: entries };
}

function entryOf({ eventTypeId, withinDays, zone }: EventsMeant): Readonly<Record<string, unknown>> {
  if (withinDays === undefined) return { eventTypeId };
  const point = { zone, from: 'NOW', offset: { hours: -24 * withinDays } } as const;
  return { eventTypeId, eventTimeframe: { eventFilterOperation: timeIs('', 'after', false, point).yes } };
}

function calculationOf({ where }: EventsMeant, value: number): Calculation {
  if (where.length === 0) return { type: 'CONSTANT', value };
  const conditions = where.map(({ property, values }) => {
    const name = property.replaceAll('-', '_');
    return { type: 'SINGLE', property: name, operation: textIs(name, 'equals', values).yes };
  });
  return { type: 'CONDITIONAL', value, whereCondition: { type: 'COMPOSITE', operator: 'AND', conditions } };
}

function rangeOf({ from, to, value }: FrequencyRange): unknown {
  if (to === undefined) return { type: 'AT_LEAST', from, value };
  return to === from ? { type: 'EXACTLY', from, to, value } : { type: 'BETWEEN', from, to, value };
}
