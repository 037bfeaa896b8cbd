import type { CodeColumn } from '../../evaluate/columns/code-column.ts';
import type { Codes } from '../../evaluate/columns/codes.ts';
import type { EventColumns } from '../../evaluate/columns/event-columns.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { ColumnEngine, RowPiece } from '../../records/engine.ts';
import { eventOrder } from '../../records/plain/event-order.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import type { FactsRead } from './facts-read.ts';
import { rowsNewestFirst } from './newest-first.ts';
import { packedCodes } from './packed-codes.ts';
import { numbersOf } from './read-lead-columns.ts';
import { listedWords, mentionedWords, type WordCodes, wordsOfTable } from './word-codes.ts';

/**
 * The events of the signals that are read, those of one lead side by side, newest first. Properties hold what rules tell apart.
 * Two events of one instant are in any order: their ages are the same, so whichever a rule keeps, its points are too.
 */
export async function readEventColumns(
  engine: ColumnEngine,
  agreement: Pick<Agreement, 'signals'>,
  { signals, properties }: Pick<FactsRead, 'signals' | 'properties'>,
  leads: number,
): Promise<EventColumns> {
  const all = Object.keys(agreement.signals);
  const words: WordCodes[] = [listedWords('signal_id', all)];
  for (const [name, values] of properties)
    words.push(
      values === undefined ? await wordsOfTable(engine, 'event', name) : mentionedWords(name, values),
    );
  const isCounted = `(is_excluded IS NULL OR NOT is_excluded) AND ${duckdb.isAmong('signal_id', [...signals], all)}`;
  const [counted] = await engine.rows('SELECT count(*) AS all_rows FROM event');
  const raw = rawEvents(words, Number(counted?.['all_rows'] ?? 0));
  const columns = ['lead_id', 'CAST(occurred_at AS DOUBLE)', laterSql, ...raw.packed.sql].join(', ');
  await engine.pieces(`SELECT ${columns} FROM event WHERE ${isCounted}`, raw.add);
  const { offsets, places, most } = eventOrder(raw.leads, leads);
  const rows = rowsNewestFirst(places, offsets, raw.at);
  const at = ofRows(raw.at, rows);
  const codes = raw.packed.codes.map((own) => ofRows(own, rows));
  const isLate = raw.later.some((later) => later > 0);
  const from = isLate ? ofRows(raw.later, rows) : undefined;
  if (from !== undefined)
    for (let place = 0; place < from.length; place++) from[place] = (from[place] ?? 0) + (at[place] ?? 0);
  const [signal, ...rest] = codes.map(
    (own, index): CodeColumn<string> => ({ kind: 'codes', codes: own, values: words[index]?.values ?? [] }),
  );
  if (signal === undefined) throw new Error('events have signals');
  const names = [...properties.keys()];
  return {
    offsets,
    signals: signal,
    at,
    ...(from && { from }),
    properties: Object.fromEntries(rest.map((column, index) => [names[index] ?? '', column])),
    most,
  };
}

/** How much later it was known than it happened. */
const laterSql = 'CAST(greatest(0, coalesce(logged_at - occurred_at, 0)) AS DOUBLE)';

/** Events in the order in which they come, at most so many. */
function rawEvents(words: readonly WordCodes[], most: number) {
  const leads: Int32Array[] = [];
  const packed = packedCodes(words, most);
  const [at, later] = [new Float64Array(most), new Float64Array(most)];
  let rows = 0;
  return {
    /** By piece, from 0. */
    leads,
    packed,
    at,
    later,
    add: (piece: RowPiece): void => {
      leads.push(numbersOf(piece).map((number) => number - 1));
      at.set(piece.numbers(1), rows);
      later.set(piece.numbers(2), rows);
      packed.fill(piece, 3, rows);
      rows += piece.rows;
    },
  };
}

/** Each place with the number of its row. */
function ofRows<Numbers extends Codes | Float64Array>(numbers: Numbers, rows: Uint32Array): Numbers {
  const all = numbers.slice(0, rows.length);
  for (let place = 0; place < rows.length; place++) all[place] = numbers[rows[place] ?? 0] ?? 0;
  // A copy of typed numbers has their type.
  return all as Numbers;
}
