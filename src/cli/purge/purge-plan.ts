import type { LocalDate } from '../../support/local-date.ts';
import type { KeptFile } from './kept-file.ts';
import type { Leftover } from './leftovers.ts';
import type { PurgeOrder } from './purge-order.ts';

/**
 * What becomes of a document: `kept`, `due`, then `deleted` or `failed`. Due, but left to people: `changed`, since somebody
 * went on writing, and `unsearched`, since nobody can see whether it names the lead.
 */
export type State = 'kept' | 'due' | 'deleted' | 'failed' | 'changed' | 'unsearched';

export interface PlannedFile extends Omit<KeptFile, 'names' | 'isUnchanged' | 'date'> {
  /** The date of which it tells, in the zone of its agreement. */
  readonly asOf: LocalDate;
  readonly state: State;
}

export interface PlannedLeftover extends Omit<Leftover, 'isDue'> {
  readonly state: 'kept' | 'due' | 'deleted' | 'failed';
}

export interface PurgePlan {
  readonly documents: readonly PlannedFile[];
  readonly leftovers: readonly PlannedLeftover[];
}

/** What the order says of each thing found. */
export function purgePlan(
  order: PurgeOrder,
  found: readonly KeptFile[],
  leftovers: readonly Leftover[],
): PurgePlan {
  return {
    documents: found.map(({ names, isUnchanged, date, ...file }): PlannedFile => {
      const isAsked = asked(order, { ...file, date, names });
      const state =
        isAsked === undefined ? 'unsearched' : isAsked ? (isUnchanged ? 'due' : 'changed') : 'kept';
      return { ...file, asOf: date, state };
    }),
    leftovers: leftovers.map(({ isDue, ...rest }) => ({ ...rest, state: isDue ? 'due' : 'kept' })),
  };
}

function asked(
  { by, today }: PurgeOrder,
  { until, date, names }: Pick<KeptFile, 'until' | 'names' | 'date'>,
): boolean | undefined {
  switch (by.is) {
    case 'all':
      return true;
    case 'before':
      return date < by.date;
    case 'lead':
      return names(by.lead);
    case 'retention':
      return until < today;
  }
}
