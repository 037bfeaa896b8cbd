import type { Agreement } from '../../model/agreement.ts';
import type { Instant } from '../../support/instant.ts';
import { calendarOf } from '../../support/local-date.ts';
import { ownValue } from '../../support/own-value.ts';
import { localDayAt } from '../../support/zoned-time.ts';
import type { SampleLead } from './sample-lead.ts';

/**
 * What forecasts and costs follow from, summed up while leads go by: its size depends on members, sources and months,
 * never on the number of leads.
 */
export interface Tally {
  readonly add: (lead: SampleLead) => void;
  /** Owner → month → minor units won, or expected of open opportunities. */
  readonly revenue: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Source → month → leads. */
  readonly arrivals: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

export function createTally(agreement: Agreement): Tally {
  const source = sourceReader(agreement);
  const revenue = new Map<string, Map<number, number>>();
  const arrivals = new Map<string, Map<number, number>>();
  return {
    revenue,
    arrivals,
    add: (lead) => {
      increase(arrivals, source(lead), monthOfDay(localDayAt(agreement.zone, lead.createdAt)), 1);
      for (const { owner, won, closeDay, amount } of lead.course.opportunities) {
        if (owner === undefined || won === false) continue;
        increase(revenue, owner, monthOfDay(closeDay), won === true ? amount : Math.floor(amount / 3));
      }
    },
  };
}

/** Months since the year 0. */
export function monthOfDay(day: number): number {
  const { year, month } = calendarOf(day);
  return year * 12 + month - 1;
}

export function monthAt(zone: string, at: Instant): number {
  return monthOfDay(localDayAt(zone, at));
}

/** The enum that names where leads come from: what Salesforce calls LeadSource, else one whose id says so. */
function sourceReader({ fields }: Agreement): (lead: SampleLead) => string {
  const all = Object.values(fields);
  const choices = all.filter(({ type }) => type === 'enum');
  const field =
    choices.find(({ systems }) => ownValue(systems, 'salesforce') === 'LeadSource') ??
    choices.find(({ id }) => /(^|-)source$/.test(id));
  if (field === undefined) return () => '';
  const index = all.indexOf(field);
  return ({ values }) => values[index]?.text ?? '';
}

function increase(sums: Map<string, Map<number, number>>, key: string, month: number, by: number): void {
  const months = sums.get(key) ?? new Map<number, number>();
  months.set(month, (months.get(month) ?? 0) + by);
  sums.set(key, months);
}
