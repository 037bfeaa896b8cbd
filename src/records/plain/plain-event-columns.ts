import type { CodeColumn } from '../../evaluate/columns/code-column.ts';
import { codesUpTo } from '../../evaluate/columns/codes.ts';
import type { EventColumns } from '../../evaluate/columns/event-columns.ts';
import { type EventOrder, eventOrder } from './event-order.ts';
import type { PlainColumn } from './plain-column.ts';
import { type PlainTable, textColumn } from './plain-lead-columns.ts';
import { joinedNumbers, joinedPlaces, wordsOf } from './store-parts.ts';
import { wordColumn } from './word-column.ts';

/** The events of all leads side by side; undefined when some cell is worth a finding. */
export interface PlainEvents {
  readonly columns: EventColumns;
  /** Whether some lead has two events of one instant, whose order only their ids tell. */
  readonly hasTies: boolean;
}

/** Columns that are no properties. */
const own: ReadonlySet<string> = new Set([
  'event_id',
  'lead_id',
  'signal_id',
  'occurred_at',
  'logged_at',
  'is_excluded',
]);

export function plainEventColumns(table: PlainTable, leads: number): PlainEvents | undefined {
  const { columns, parts } = table;
  const of = (target: string): PlainColumn | undefined => columns.find((column) => column.target === target);
  const [lead, instant, logged, excluded] = [
    of('lead_id'),
    of('occurred_at'),
    of('logged_at'),
    of('is_excluded'),
  ];
  if (lead === undefined || instant === undefined) return undefined;
  const words = new Map<string, CodeColumn>();
  for (const column of columns) {
    if (column.kind !== 'word') continue;
    const read = wordColumn(column, wordsOf(column.index, parts));
    if (read === undefined) return undefined;
    words.set(column.target, read);
  }
  const places = joinedPlaces(lead.index, parts);
  if (excluded !== undefined) leaveOut(places, words.get('is_excluded'));
  const at = joinedNumbers(instant.index, parts);
  const order = eventOrder(places, at, leads);
  const signals = words.get('signal_id');
  return {
    columns: {
      offsets: order.offsets,
      signals: wordsInOrder(signals ?? { kind: 'codes', codes: codesUpTo(0, at.length), values: [] }, order),
      ...timesInOrder(order, at, logged && joinedNumbers(logged.index, parts)),
      properties: Object.fromEntries(
        [...words].flatMap(([target, column]) =>
          own.has(target) ? [] : [[target, wordsInOrder(column, order)]],
        ),
      ),
      most: order.most,
    },
    hasTies: order.hasTies,
  };
}

/** Events that are excluded belong to nobody. */
function leaveOut(places: Int32Array, excluded: CodeColumn | undefined): void {
  const yes = (excluded?.values.indexOf(true) ?? -1) + 1;
  if (excluded === undefined || yes === 0) return;
  for (let row = 0; row < places.length; row++) if (excluded.codes[row] === yes) places[row] = -1;
}

/** When events happened, and from when they count: once they are known as well. Without `from` all are known at once. */
type EventTimes = Pick<EventColumns, 'at' | 'from'>;

function timesInOrder(
  { rows }: EventOrder,
  happened: Float64Array,
  logged: Float64Array | undefined,
): EventTimes {
  const at = new Float64Array(rows.length);
  const from = logged && new Float64Array(rows.length);
  let isLate = false;
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0;
    const instant = happened[row] ?? 0;
    at[place] = instant;
    if (logged === undefined || from === undefined) continue;
    const known = logged[row] ?? Number.NaN;
    // NaN, which stands for no instant, is not later.
    const isLater = known > instant;
    isLate ||= isLater;
    from[place] = isLater ? known : instant;
  }
  return { at, ...(from && isLate && { from }) };
}

function wordsInOrder({ codes, values }: CodeColumn, { rows }: EventOrder): CodeColumn<string> {
  const ordered = codesUpTo(values.length, rows.length);
  for (let place = 0; place < rows.length; place++) ordered[place] = codes[rows[place] ?? 0] ?? 0;
  return textColumn({ kind: 'codes', codes: ordered, values });
}
