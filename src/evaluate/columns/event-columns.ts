import { ownValue } from '../../support/own-value.ts';
import type { LeadRecord } from '../lead-record.ts';
import { type CodeColumn, type GrowingCodeColumn, growingCodeColumn } from './code-column.ts';
import { growingNumbers } from './growing-numbers.ts';

/** The events of all leads, those of one lead side by side, newest first, at one instant the lower id first. */
export interface EventColumns {
  /** Lead → place of its first event; one more for the end. */
  readonly offsets: Uint32Array;
  readonly signals: CodeColumn<string>;
  /** Instants at which they happened. */
  readonly at: Float64Array;
  /** Instants from which they are known; absent when all are known at once. */
  readonly from?: Float64Array;
  /** Property → its values. */
  readonly properties: Readonly<Record<string, CodeColumn<string>>>;
  /** The most events of one lead. */
  readonly most: number;
}

export interface GrowingEventColumns {
  /** Adds the events of the next lead. */
  readonly put: (events: LeadRecord['events']) => void;
  readonly finished: () => EventColumns;
}

export function growingEventColumns(): GrowingEventColumns {
  const [offsets, at, from] = [growingNumbers(0), growingNumbers(0), growingNumbers(0)];
  const signals = growingCodeColumn<string>();
  const properties = new Map<string, GrowingCodeColumn<string>>();
  let [leads, length, most, late] = [0, 0, 0, false];
  const putProperty = (property: string, value: string): void => {
    const column = properties.get(property) ?? growingCodeColumn<string>();
    if (!properties.has(property)) properties.set(property, column);
    column.put(length, value);
  };
  return {
    put(events) {
      checkOrder(events);
      for (const event of events) {
        signals.put(length, event.signal);
        at.put(length, event.at);
        from.put(length, event.from);
        late ||= event.from !== event.at;
        for (const property of Object.keys(event.properties)) {
          putProperty(property, ownValue(event.properties, property) ?? '');
        }
        length++;
      }
      most = Math.max(most, events.length);
      offsets.put(++leads, length);
    },
    finished: () => ({
      offsets: Uint32Array.from(offsets.finished(leads + 1)),
      signals: signals.finished(length),
      at: at.finished(length),
      ...(late && { from: from.finished(length) }),
      properties: Object.fromEntries([...properties].map(([id, column]) => [id, column.finished(length)])),
      most,
    }),
  };
}

/** Everything that reads the columns relies on what `History` promises. */
function checkOrder(events: LeadRecord['events']): void {
  let before = Number.POSITIVE_INFINITY;
  for (const { id, at, from } of events) {
    if (!(at <= before)) throw new Error(`event ${id} is newer than the one before it`);
    if (!(from >= at)) throw new Error(`event ${id} is known before it happened`);
    before = at;
  }
}
