import type { Test } from '../../../src/compile/hubspot/criteria/alternatives.ts';
import type { Calculation } from '../../../src/compile/hubspot/scoring/rule-score.ts';
import { type Contact, passes } from './contact-answers.ts';

/** An event as HubSpot has it. */
export interface HubSpotEvent {
  readonly type: string;
  /** Whole or half days before now. */
  readonly ageDays: number;
  readonly properties: Contact;
}

/** What a contact is and did. */
export interface Scored {
  readonly contact: Contact;
  readonly events: readonly HubSpotEvent[];
  readonly today: number;
}

interface Entry {
  readonly eventTypeId: string;
  readonly recordCalculation: Calculation;
  readonly eventTimeframe?: {
    readonly eventFilterOperation: { readonly timePoint: { readonly offset: { readonly hours: number } } };
  };
  readonly eventFrequencyCriteria?: { readonly ranges: readonly Range[] };
}
interface Range {
  readonly type: 'AT_LEAST' | 'BETWEEN' | 'EXACTLY';
  readonly from: number;
  readonly to?: number;
  readonly value: number;
}

/** Our own reading of a calculation of the lead score, independent of what writes it. */
export function pointsOf(calculation: Calculation, scored: Scored): number {
  if (calculation.type !== 'MULTI_UE') return valueFor(calculation, scored.contact, scored.today);
  const entries = calculation['eventCalculators'] as readonly Entry[]; // as eventCalculation writes them
  return entries.reduce((sum, entry) => sum + pointsOfEntry(entry, scored), 0);
}

function pointsOfEntry(entry: Entry, { events, today }: Scored): number {
  const hours = entry.eventTimeframe?.eventFilterOperation.timePoint.offset.hours ?? Number.NEGATIVE_INFINITY;
  const values = events
    .filter(({ ageDays, type }) => type === entry.eventTypeId && -24 * ageDays > hours)
    .map(({ properties }) => valueFor(entry.recordCalculation, properties, today));
  const ranges = entry.eventFrequencyCriteria?.ranges;
  if (ranges === undefined) return values.reduce((sum, value) => sum + value, 0);
  const count = values.filter((value) => value !== 0).length;
  return ranges.find((range) => isIn(range, count))?.value ?? 0;
}

function isIn({ from, to, type }: Range, count: number): boolean {
  if (type === 'AT_LEAST') return count >= from;
  return type === 'EXACTLY' ? count === from : count >= from && count <= (to ?? from);
}

function valueFor(calculation: Calculation, contact: Contact, today: number): number {
  const value = Number(calculation['value']);
  if (calculation.type === 'CONSTANT') return value;
  const { conditions } = calculation['whereCondition'] as { readonly conditions: readonly Test[] }; // a conjunction
  return conditions.every((one) => passes(contact, one, today)) ? value : 0;
}
