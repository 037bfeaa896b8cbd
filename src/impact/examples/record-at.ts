import type { Value } from '../../criteria/attribute.ts';
import type { ConsentState } from '../../criteria/criterion.ts';
import type { CodeColumn } from '../../evaluate/columns/code-column.ts';
import { stateCodes } from '../../evaluate/columns/consent-columns.ts';
import type { FieldColumn } from '../../evaluate/columns/field-column.ts';
import type { LeadColumns } from '../../evaluate/columns/lead-columns.ts';
import { numberAt } from '../../evaluate/columns/number-column.ts';
import type { LeadRecord } from '../../evaluate/lead-record.ts';

/** The lead at a place of the columns as the explaining evaluator takes it. Its values answer as those of the lead do, and need not be the same. */
export function recordAt(columns: LeadColumns, place: number): LeadRecord {
  const objectionFrom = columns.objectionFrom?.[place] ?? Number.POSITIVE_INFINITY;
  const recycledAt = columns.recycledAt?.[place] ?? Number.POSITIVE_INFINITY;
  const recordedStage = labelAt(columns.recordedStages, place);
  return {
    id: String(place),
    values: Object.fromEntries(
      Object.entries(columns.fields).flatMap(([id, column]): [string, Value][] => {
        const value = valueAt(column, place);
        return value === undefined ? [] : [[id, value]];
      }),
    ),
    events: eventsAt(columns, place),
    consents: consentsAt(columns, place),
    ...(Number.isFinite(objectionFrom) && { objectionFrom }),
    ...(Number.isFinite(recycledAt) && { recycledAt }),
    ...(recordedStage !== undefined && { recordedStage }),
  };
}

function valueAt(column: FieldColumn, place: number): Value | undefined {
  return column.kind === 'numbers' ? numberAt(column, place) : column.values[(column.codes[place] ?? 0) - 1];
}

function labelAt({ codes, values }: CodeColumn<string>, place: number): string | undefined {
  return values[(codes[place] ?? 0) - 1];
}

function eventsAt({ events }: LeadColumns, place: number): LeadRecord['events'] {
  return rowsOf(events.offsets, place).map((row) => {
    const at = events.at[row] ?? 0;
    const properties = Object.entries(events.properties).flatMap(([name, column]) => {
      const value = labelAt(column, row);
      return value === undefined ? [] : [[name, value] as const];
    });
    return {
      id: String(row).padStart(12, '0'),
      signal: labelAt(events.signals, row) ?? '',
      at,
      from: events.from?.[row] ?? at,
      properties: Object.fromEntries(properties),
    };
  });
}

const states = new Map(Object.entries(stateCodes).map(([state, code]) => [code, state]));

function consentsAt({ consents }: LeadColumns, place: number): LeadRecord['consents'] {
  return rowsOf(consents.offsets, place).map((row) => {
    const from = consents.from[row] ?? 0;
    // The map is made of the states themselves.
    const state = (states.get(consents.states[row] ?? 0) ?? 'none') as ConsentState;
    return { at: from, from, purpose: labelAt(consents.purposes, row) ?? '', state };
  });
}

function rowsOf(offsets: Uint32Array, place: number): readonly number[] {
  const first = offsets[place] ?? 0;
  return Array.from({ length: (offsets[place + 1] ?? first) - first }, (_, index) => first + index);
}
