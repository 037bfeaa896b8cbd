import type { Agreement } from '../../model/agreement.ts';
import { ownValue } from '../../support/own-value.ts';
import type { LeadRecord } from '../lead-record.ts';
import { type CodeColumn, growingCodeColumn } from './code-column.ts';
import { type ConsentColumns, growingConsentColumns } from './consent-columns.ts';
import { type EventColumns, growingEventColumns } from './event-columns.ts';
import { type FieldColumn, type GrowingFieldColumn, growingFieldColumn } from './field-column.ts';
import { type GrowingNumbers, growingNumbers } from './growing-numbers.ts';

/** Leads turned on their side: one array per fact, read once, so that several agreements can be tried on them. Plain data. */
export interface LeadColumns {
  /** How many there are. */
  readonly leads: number;
  /** Fields of the dictionary and whatever else the leads brought. */
  readonly fields: Readonly<Record<string, FieldColumn>>;
  /** Stage ids as the source has them. */
  readonly recordedStages: CodeColumn<string>;
  /** From when an objection is known, infinity for no objection; absent when no lead has one. */
  readonly objectionFrom?: Float64Array;
  /** When a lead was last recycled, infinity for never; absent when no lead was. */
  readonly recycledAt?: Float64Array;
  readonly consents: ConsentColumns;
  readonly events: EventColumns;
}

/**
 * Leads as columns. The dictionary only says how values are kept: an agreement with other fields can be asked of the same
 * columns. Leads are taken one by one, so they may come from a generator.
 */
export function leadColumns({ fields }: Pick<Agreement, 'fields'>, leads: Iterable<LeadRecord>): LeadColumns {
  let count = 0;
  const columns = new Map<string, GrowingFieldColumn>(
    Object.values(fields).map(({ id, type }) => [id, growingFieldColumn(type)]),
  );
  const columnOf = (id: string): GrowingFieldColumn => {
    const column = columns.get(id) ?? growingFieldColumn(undefined);
    if (!columns.has(id)) columns.set(id, column);
    return column;
  };
  const recordedStages = growingCodeColumn<string>();
  const [objectionFrom, recycledAt] = [growingInstants(), growingInstants()];
  const [consents, events] = [growingConsentColumns(), growingEventColumns()];
  for (const lead of leads) {
    const place = count++;
    for (const id of Object.keys(lead.values)) {
      const value = ownValue(lead.values, id);
      if (value !== undefined) columnOf(id).put(place, value);
    }
    if (lead.recordedStage !== undefined) recordedStages.put(place, lead.recordedStage);
    if (lead.objectionFrom !== undefined) objectionFrom.put(place, lead.objectionFrom);
    if (lead.recycledAt !== undefined) recycledAt.put(place, lead.recycledAt);
    consents.put(lead.consents);
    events.put(lead.events);
  }
  const [objections, recycles] = [objectionFrom, recycledAt].map((instants) => instants.finished(count));
  return {
    leads: count,
    fields: Object.fromEntries([...columns].map(([id, column]) => [id, column.finished(count)])),
    recordedStages: recordedStages.finished(count),
    ...(objections?.some(Number.isFinite) && { objectionFrom: objections }),
    ...(recycles?.some(Number.isFinite) && { recycledAt: recycles }),
    consents: consents.finished(),
    events: events.finished(),
  };
}

/** Infinity, an instant that never comes, where nothing is put. */
function growingInstants(): GrowingNumbers {
  return growingNumbers(Number.POSITIVE_INFINITY);
}
