import { ownValue } from '../../../support/own-value.ts';
import type { CodeColumn } from '../code-column.ts';
import type { FieldColumn } from '../field-column.ts';
import type { LeadColumns } from '../lead-columns.ts';
import { codedNumbers } from '../number-column.ts';
import { askedStages } from './asked-stages.ts';
import { type Constants, constants, literal } from './constants.ts';
import type { EventMatch } from './event-match.ts';
import { type EventWalk, type EventWalks, eventWalks } from './event-walks.ts';
import type { KernelAgreement } from './kernel-agreement.ts';
import { type Openings, openingsOf } from './openings.ts';
import { countingWithin, type Sum } from './sum.ts';
import { type Tabling, tablingOf } from './tabling.ts';

interface Alarm {
  readonly sum: Sum;
  readonly line: string;
  /** Rings also when a reset hides events. */
  readonly whenHidden: boolean;
}

/** What the writing of one kernel has at hand and what it has asked for so far. */
export interface Workbench {
  readonly agreement: KernelAgreement;
  readonly columns: LeadColumns;
  /** The most events of a lead that this kernel takes. */
  readonly capacity: number;
  readonly constants: Constants;
  readonly openings: Openings;
  readonly walks: EventWalks;
  readonly isTabled: Tabling;
  readonly sums: Sum[];
  /** Lines that put a sum right when its alarm rings. */
  readonly alarms: Alarm[];
  /** Name of an array → name of its value for the lead at hand. */
  readonly locals: Map<string, string>;
  /** Stages of which some criterion asks whether they were reached, by name in generated code. */
  readonly reached: Map<string, string>;
  /** Purposes whose state is asked for, by name in generated code. */
  readonly purposes: Map<string, string>;
  /** Tables that depend on the local date. */
  readonly refreshes: ((today: number) => void)[];
  readonly counts: Map<string, string>;
  readonly coded: Map<string, CodeColumn>;
}

export function workbench(agreement: KernelAgreement, columns: LeadColumns, capacity: number): Workbench {
  const openings = openingsOf(agreement, columns);
  return {
    agreement,
    columns,
    capacity,
    constants: constants(),
    openings,
    walks: eventWalks(columns.events, openings),
    isTabled: tablingOf(agreement, columns, openings),
    sums: [],
    alarms: [],
    locals: new Map(),
    reached: new Map(askedStages(agreement).map((stage, index) => [stage, `reached${index}`])),
    purposes: new Map(),
    refreshes: [],
    counts: new Map(),
    coded: new Map(),
  };
}

/** May a recycle hide events of a lead? */
export function resetsScore({ agreement, columns }: Workbench): boolean {
  return columns.recycledAt !== undefined && agreement.lifecycle.cycles.scoreReset !== 'none';
}

/** A sum that does not exist yet. */
export function newSum({ sums }: Workbench, alarmAbove?: number): Sum {
  const name = `s${sums.length}`;
  const sum = { name, events: [], columns: new Map(), ...(alarmAbove !== undefined && { alarmAbove }) };
  sums.push(sum);
  return sum;
}

/** The name of the lead's value in an array that has one per lead. */
export function localOf({ constants, locals }: Workbench, array: object): string {
  const source = constants.nameOf(array);
  const name = locals.get(source) ?? `c${locals.size}`;
  locals.set(source, name);
  return name;
}

export function fieldColumn({ columns }: Workbench, attribute: string): FieldColumn | undefined {
  return ownValue(columns.fields, attribute);
}

/** The column of a field by codes, whatever it is kept as; undefined when no lead has it. */
export function codedColumn(bench: Workbench, attribute: string): CodeColumn | undefined {
  const column = fieldColumn(bench, attribute);
  if (column === undefined || column.kind === 'codes') return column;
  const coded = bench.coded.get(attribute) ?? codedNumbers(column);
  bench.coded.set(attribute, coded);
  return coded;
}

/** The number of the lead's events that match and are younger than so many days, as code. */
export function countOf(bench: Workbench, match: EventMatch, days: number | undefined): string {
  const worth = countingWithin(days);
  if (!bench.isTabled(match, worth)) {
    const walk = bench.walks.count(match, days);
    return calledWalk(bench, walk);
  }
  const key = JSON.stringify([match, days ?? null]);
  const name = bench.counts.get(key);
  if (name !== undefined) return name;
  const sum = newSum(bench);
  sum.events.push({ match, worth });
  bench.counts.set(key, sum.name);
  return sum.name;
}

/** A walk over the events of the lead at hand, as code. */
export function calledWalk({ constants }: Workbench, walk: EventWalk): string {
  return `${constants.nameOf(walk)}(first, last, ever, asOf, open)`;
}

/** The name of the state of a consent in generated code. */
export function consentOf({ purposes }: Workbench, purpose: string): string {
  const name = purposes.get(purpose) ?? `consent${purposes.size}`;
  purposes.set(purpose, name);
  return name;
}

/** Is the code one of those whose value is wanted? */
export function isOneOf(
  bench: Workbench,
  code: string,
  values: readonly string[],
  wanted: (value: string) => boolean,
): string {
  const table = Uint8Array.from(['', ...values], (value, index) => Number(index > 0 && wanted(value)));
  return `(${bench.constants.nameOf(table)}[${code}] === ${literal(1)})`;
}
