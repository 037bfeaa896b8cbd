import { describe, expect, it } from 'vitest';
import { registerNormalText } from '../../src/host/duckdb/normal-text-function.ts';
import type { CellReading } from '../../src/model/source.ts';
import { cellSql } from '../../src/records/cells/cell-sql.ts';
import { duckdb } from '../../src/sql/dialects/duckdb.ts';
import { parseTimeFormat, type TimeFormat } from '../../src/support/time-format.ts';
import { noDuckDb, openDuckDb } from '../sql/duckdb-engine.ts';

const connection = await openDuckDb();
if (connection === undefined) console.warn(noDuckDb);
else registerNormalText(connection, await import('@duckdb/node-api'));

interface QuickCase {
  readonly name: string;
  readonly reading: CellReading;
  readonly missing?: readonly string[];
  /** Cells that have to be read the quick way; mutants of them are read in either way. */
  readonly common: readonly string[];
}

const cases: readonly QuickCase[] = [
  {
    name: 'instants',
    reading: {
      as: 'instant',
      formats: ['YYYY-MM-DDTHH:mm:ssZ', 'YYYY-MM-DDTHH:mmZ', 'YYYY-MM-DDTHH:mm:ss.SSSZ'].map(formatOf),
      zone: 'UTC',
    },
    common: ['2026-11-20T08:12:09Z', '2024-02-29T23:59:59.250Z', '2026-11-20T00:00:00Z'],
  },
  {
    name: 'dates',
    reading: { as: 'date', formats: [formatOf('YYYY-MM-DD')], zone: 'UTC' },
    common: ['2026-11-20', '1969-12-31', '2024-02-29'],
  },
  {
    name: 'whole numbers',
    reading: { as: 'number', scale: 0, decimal: '.', min: -5, max: 9_000_000_000_000_000 },
    missing: ['0'],
    common: ['180', '-5', '9000000000000000'],
  },
  {
    name: 'whole numbers without bounds',
    reading: { as: 'number', scale: 0, decimal: ',', thousands: '.' },
    common: ['12', '9007199254740991', '-9007199254740991'],
  },
  {
    name: 'decimals',
    reading: { as: 'number', scale: 2, decimal: '.', thousands: ',' },
    missing: ['-1'],
    common: ['34500000.50', '12', '-0.05', '9007199254740.99'],
  },
  {
    name: 'decimals within bounds',
    reading: { as: 'number', scale: 1, decimal: '.', min: -100, max: 1000 },
    common: ['-9.9', '0', '100', '99.5'],
  },
  {
    name: 'flags',
    reading: { as: 'boolean', yes: ['true', 'ja'], no: ['false', 'nein', 'ja'] },
    missing: ['nein'],
    common: ['true', 'ja', 'false'],
  },
  {
    name: 'names',
    reading: {
      as: 'name',
      noun: 'signal',
      names: { demo: 'demo', visit: 'visit', web: 'visit' },
      ignored: ['demo'],
    },
    common: ['visit'],
  },
  {
    name: 'choices',
    reading: { as: 'choice', domain: ['de', 'at', 'ärmel', 'ch'], aliases: { at: 'de', austria: 'at' } },
    missing: ['ch'],
    common: ['de', 'DE', 'De'],
  },
  {
    name: 'sets',
    reading: {
      as: 'set',
      domain: ['wms', 'sap', 'edi', 'no-tool', 'x'],
      aliases: { x: 'edi' },
      separator: ';',
    },
    missing: ['no-tool'],
    common: ['sap', 'edi;sap;wms', 'edi;wms'],
  },
  { name: 'texts', reading: { as: 'text', aliases: {} }, common: ['Head of Logistics', 'a', 'x 1 ~'] },
];

const hostile = [...' 0124569-+.,:;TZz/eEx_\'"~\t\n\r\u007f\u0000\u00a0\u0085\ufeffäİſK', 'T24', '  '];

/** Every text one edit away, and every digit or blank at two places beside each other. */
function mutants(cell: string): readonly string[] {
  const found = new Set(['', cell]);
  for (let at = 0; at <= cell.length; at++) {
    const [before, after] = [cell.slice(0, at), cell.slice(at)];
    found.add(before + after.slice(1));
    for (const piece of hostile) found.add(before + piece + after).add(before + piece + after.slice(1));
    for (let pair = 0; pair < 100; pair++) found.add(before + String(pair).padStart(2, '0') + after.slice(2));
    for (const piece of [' 1', '1 ', '1.', '.1', ':1', '1:']) found.add(before + piece + after.slice(2));
  }
  // Not to be had in a text of the engine.
  return [...found].filter((text) => !text.includes('\u0000'));
}

describe.skipIf(connection === undefined)('cells read the quick way', () => {
  it.each(cases)('$name are what the longer way gives, and inside the domain', async (one) => {
    const cells = [
      ...new Set(one.common.flatMap((cell) => [...mutants(cell), ...mutants(cell.toUpperCase())])),
    ];
    const rows = await readBothWays(one, cells);
    const quickly = rows.filter(({ quick }) => quick !== null);
    expect(quickly.filter(({ quick, long, unknown }) => quick !== long || unknown)).toEqual([]);
    const found = new Set(quickly.map(({ cell }) => cell));
    expect(one.common.filter((cell) => !found.has(cell))).toEqual([]);
    expect(rows.length).toBeGreaterThan(quickly.length);
  });

  it('every time of a day is read as by its pattern', async () => {
    const [format] = [formatOf('YYYY-MM-DDTHH:mm:ssZ')];
    const { quick, parsed } = cellSql({ as: 'instant', formats: [format], zone: 'UTC' }, []);
    const times = `SELECT format('2024-02-29T{:02d}:{:02d}:{:02d}Z', t // 10000, t // 100 % 100, t % 100) AS r FROM range(1000000) AS times(t)`;
    const read = `SELECT *, ${quick?.read('r')} AS t FROM (${times})`;
    const both = `SELECT r, ${quick?.value('t', 'r')} AS quick, ${parsed('r')} AS long FROM (${read})`;
    const counts = `SELECT count(quick), count(*) FILTER (quick IS DISTINCT FROM long) FROM (${both})`;
    expect((await connection?.runAndReadAll(counts))?.getRowsJson()).toEqual([['86400', '0']]);
  });
});

interface BothWays {
  readonly cell: string;
  readonly quick: string | null;
  readonly long: string | null;
  readonly unknown: boolean;
}

async function readBothWays(
  { reading, missing = [] }: QuickCase,
  cells: readonly string[],
): Promise<readonly BothWays[]> {
  const { quick, present, parsed, value, isUnknown, isIgnored } = cellSql(reading, missing);
  if (quick === undefined) throw new Error('there is no quick way');
  const values = cells.map((cell, place) => `(${place}, ${duckdb.text(cell)})`).join(', ');
  const steps = [
    `SELECT *, ${quick.read('r')} AS t, ${present('r')} AS x FROM (VALUES ${values}) AS cells(place, r)`,
    `SELECT *, ${quick.value('t', 'r')} AS q, ${parsed('x')} AS p FROM`,
    `SELECT *, ${value('p')} AS v FROM`,
  ].reduce((from, step) => `${step} (${from})`);
  const outside = `coalesce(${isUnknown?.('v') ?? 'FALSE'}, FALSE) OR coalesce(${isIgnored?.('x') ?? 'FALSE'}, FALSE)`;
  const result = await connection?.runAndReadAll(
    `SELECT place, CAST(q AS VARCHAR), CAST(v AS VARCHAR), ${outside} FROM (${steps}) ORDER BY place`,
  );
  return (result?.getRowsJson() ?? []).map(([place, quickly, long, unknown]) => ({
    cell: cells[Number(place)] ?? '',
    quick: quickly === null ? null : String(quickly),
    long: long === null ? null : String(long),
    unknown: unknown === true,
  }));
}

function formatOf(text: string): TimeFormat {
  const format = parseTimeFormat(text);
  if (typeof format === 'string') throw new Error(format);
  return format;
}
