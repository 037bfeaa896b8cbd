import { describe, expect, it } from 'vitest';
import { registerNormalText } from '../../../src/host/duckdb/normal-text-function.ts';
import { cellSql } from '../../../src/records/cells/cell-sql.ts';
import { type PlainColumn, plainColumns } from '../../../src/records/plain/plain-column.ts';
import type { PlainRows } from '../../../src/records/plain/plain-rows.ts';
import { numbersOf, wordsOf } from '../../../src/records/plain/store-parts.ts';
import { wordColumn } from '../../../src/records/plain/word-column.ts';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';
import { type CellCase, cellCases, mutants } from '../cell-cases.ts';
import { bytesReader } from './bytes-reader.ts';

const connection = await openDuckDb();
if (connection === undefined) console.warn(noDuckDb);
else registerNormalText(connection, await import('@duckdb/node-api'));

const plainCases = cellCases.filter((one) => columnsOf(one) !== undefined);

describe.skipIf(connection === undefined)('cells read plainly', () => {
  it.each(plainCases)('$name are what the engine makes of them, and worth no finding', async (one) => {
    const cells = [
      ...new Set(one.common.flatMap((cell) => [...mutants(cell), ...mutants(cell.toUpperCase())])),
    ]
      // An empty cell is none; what ends cells is no matter of their meaning.
      .filter((cell) => cell !== '' && !/["|\n\r]/.test(cell));
    const plain = plainMeanings(one, cells);
    const said = new Map([...plain].filter(([, value]) => value !== undefined));
    const engine = await engineMeanings(one, cells);
    const wrong = [...said].filter(([cell, value]) => engine.get(cell) !== value);
    expect(wrong.map(([cell, value]) => ({ cell, plain: value, engine: engine.get(cell) }))).toEqual([]);
    // Numbers of more digits are left to the engine, which counts them exactly.
    const left = one.common.filter((cell) => !said.has(cell));
    expect(left.filter((cell) => cell.replace(/[^0-9]/g, '').length <= 15)).toEqual([]);
    expect(said.size).toBeLessThan(cells.length);
  });
});

it('numbers that may mean missing are left to the engine', () => {
  const left = cellCases.filter((one) => !plainCases.includes(one));
  expect(left.map(({ name }) => name)).toEqual(['whole numbers', 'decimals']);
});

/** Texts of values, null for nothing, undefined for what the plain reader leaves to the engine. */
type Meanings = ReadonlyMap<string, string | null | undefined>;

function columnsOf({ reading, missing = [] }: CellCase): readonly PlainColumn[] | undefined {
  const column = { isRequired: false, isOptional: true, missing: [] };
  return plainColumns({
    table: 'lead',
    columns: [
      { ...column, target: 'lead_id', header: 'lead_id', reading: { as: 'id' }, index: 0 },
      { ...column, target: 'x', header: 'x', reading, missing, index: 1 },
    ],
    file: { path: '', shown: '', form: 'csv', columns: [] },
    fixed: {},
    findings: [],
    isStored: true,
  });
}

function plainMeanings(one: CellCase, cells: readonly string[]): Meanings {
  const columns = columnsOf(one) ?? [];
  const form = { delimiter: 124, quote: 34, isCrLf: false };
  const read = bytesReader({ form, columns });
  return new Map(
    cells.map((cell) => {
      const bare = meaningIn(columns, read(`L-1|${cell}\n`));
      expect(meaningIn(columns, read(`L-1|"${cell}"\n`))).toEqual(bare);
      return [cell, bare];
    }),
  );
}

function meaningIn(columns: readonly PlainColumn[], rows: PlainRows | null): string | null | undefined {
  const column = columns[1];
  if (rows === null || column === undefined) return undefined;
  if (column.kind !== 'word') {
    const number = numbersOf(1, [rows])[0]?.[0] ?? Number.NaN;
    return Number.isNaN(number) ? null : String(number);
  }
  const words = wordColumn(column, wordsOf(1, [rows]));
  if (words === undefined) return undefined;
  const value = words.values[(words.codes[0] ?? 0) - 1];
  return Array.isArray(value) ? `\n${value.join('\n')}\n` : value === undefined ? null : String(value);
}

const failing = ['name', 'number', 'boolean', 'date', 'instant'];

/** Undefined for what is worth a finding, or left out on purpose. */
async function engineMeanings(
  { reading, missing = [] }: CellCase,
  cells: readonly string[],
): Promise<Meanings> {
  const { present, parsed, value, isUnknown, isIgnored } = cellSql(reading, missing);
  const values = cells.map((cell, place) => `(${place}, ${duckdb.text(cell)})`).join(', ');
  const steps = [
    `SELECT *, ${present('r')} AS x FROM (VALUES ${values}) AS cells(place, r)`,
    `SELECT *, ${parsed('x')} AS p FROM`,
    `SELECT *, ${value('p')} AS v FROM`,
  ].reduce((from, step) => `${step} (${from})`);
  const notable = [
    `coalesce(${isUnknown?.('v') ?? 'FALSE'}, FALSE)`,
    `coalesce(${isIgnored?.('x') ?? 'FALSE'}, FALSE)`,
    ...(failing.includes(reading.as) ? [`(v IS NULL AND x IS NOT NULL AND trim(x) <> '')`] : []),
  ].join(' OR ');
  const result = await connection?.runAndReadAll(
    // Behind a bar, for the client drops a byte order mark at the beginning of a text.
    `SELECT place, '|' || CAST(v AS VARCHAR), ${notable} FROM (${steps}) ORDER BY place`,
  );
  return new Map(
    (result?.getRowsJson() ?? []).map(([place, read, isNotable]) => {
      const text = read === null ? null : String(read).slice(1);
      return [cells[Number(place)] ?? '', isNotable === true ? undefined : text];
    }),
  );
}
