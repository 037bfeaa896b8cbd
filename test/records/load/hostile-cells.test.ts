import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';
import {
  type CellColumn,
  formatOf,
  type LoadedCells,
  loadCsv,
  loadJsonl,
  loadParquet,
} from './loaded-cells.ts';

const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine) console.warn(noDuckDb);

const aroundAndWithin = (text: string): readonly string[] => [
  ` ${text}`,
  `${text} `,
  `\t${text}`,
  `${text}\u00a0`,
  `\ufeff${text}`,
  `${text.slice(0, 2)}\ufeff${text.slice(2)}`,
  `${text.slice(0, 2)}\u200b${text.slice(2)}`,
  `${text}\n`,
  `${text}\r`,
  `'${text}`,
  `${text};`,
];

const numbers: readonly string[] = [
  ...[
    '12',
    '-12',
    '+1',
    '1.',
    '.5',
    '1e3',
    '1E3',
    '0x10',
    '0b1',
    '1_000',
    '\u22121',
    '\u201312',
    '1 000',
    '1\u00a0000',
  ],
  ...[
    '1\u202f000',
    '１２',
    '1２',
    '٣',
    '³',
    '½',
    '1,000',
    '1.000',
    '1,5',
    '1.5',
    '1.50',
    '1.505',
    '1.234.567,89',
  ],
  ...[
    "1'000",
    '1,00,000',
    '-0',
    '--1',
    '-',
    '1-',
    '(5)',
    '5 %',
    '€5',
    'NaN',
    'inf',
    'Infinity',
    'true',
    '007',
  ],
  ...[
    '9007199254740991',
    '9007199254740992',
    '90071992547409,91',
    '99999999999999999999999',
    '1.2.3',
    '',
    ' ',
    '1,',
    ',5',
  ],
];

const dates: readonly string[] = [
  ...[
    '2026-11-20',
    '2026-02-29',
    '2028-02-29',
    '1900-02-29',
    '2000-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
  ],
  ...[
    '2026-00-10',
    '2026-10-00',
    '0000-01-01',
    '0001-01-01',
    '9999-12-31',
    '10000-01-01',
    '26-11-20',
    '2026-1-5',
  ],
  ...[
    '2026-11-5',
    '2026-1-05',
    '20261120',
    '2026/11/20',
    '20.11.2026',
    '2026-11-20T00:00',
    '2026-11-20 00:00:00',
  ],
  ...[
    '2026-11-20Z',
    '2026-W47-5',
    '-2026-11-20',
    '+2026-11-20',
    '２０２６-11-20',
    '2026‑11‑20',
    '2026-324',
    'infinity',
  ],
  ...['today', 'epoch', '', ' ', '2026-11-20 BC', '1969-12-31'],
];

const instants: readonly string[] = [
  ...['2026-11-20T08:12:00Z', '2026-11-20T08:12Z', '2026-11-20T08:12:00.250Z', '2026-11-20T08:12:00.25Z'],
  ...['2026-11-20T08:12:00.000001Z', '2026-11-20T24:00:00Z', '2026-11-20T24:00Z', '2026-11-20T23:59:60Z'],
  ...[
    '2026-11-20T08:60:00Z',
    '2026-11-20T25:00:00Z',
    '2026-02-29T08:12:00Z',
    '0000-01-01T00:00:00Z',
    '0001-01-01T00:00:00Z',
  ],
  ...[
    '0001-01-01T00:00:00+01:00',
    '9999-12-31T23:59:59Z',
    '9999-12-31T23:59:59-01:00',
    '2026-11-20T08:12:00',
    '2026-11-20',
  ],
  ...[
    '2026-11-20t08:12:00z',
    '2026-11-20 08:12:00Z',
    '2026-11-20T08:12:00+01:00',
    '2026-11-20T08:12:00+0100',
  ],
  ...[
    '2026-11-20T08:12:00+01',
    '2026-11-20T08:12:00+24:00',
    '2026-11-20T08:12:00-00:00',
    '2026-11-20T08:12:00 Z',
  ],
  ...[
    '2026-11-20T08:12:00ZZ',
    '2026-11-20T8:12:00Z',
    '26-11-20T08:12:00Z',
    '2026-11-20T08:12:00[UTC]',
    '2026-11-20T08:12:00 UTC',
  ],
  ...[
    '1763626320',
    '1763626320000',
    '-1',
    '1e9',
    '1763626320.5',
    '999999999999999',
    '9999999999999999999',
    'infinity',
    'now',
    '',
    ' ',
  ],
];

const locals: readonly string[] = [
  ...[
    '20.11.2026 09:12',
    '29.02.2026 09:12',
    '29.02.2028 09:12',
    '31.04.2026 09:12',
    '20.11.26 09:12',
    '5.11.2026 09:12',
  ],
  ...[
    '20.11.2026 24:00',
    '20.11.2026 9:12',
    '20.11.2026 09:12:00',
    '20.11.2026',
    '20.11.2026  09:12',
    '20.11.2026\u00a009:12',
  ],
  ...[
    '29.03.2026 02:30',
    '25.10.2026 02:30',
    '01.01.1970 00:00',
    '31.12.1969 23:59',
    '31.12.2069 23:59',
    '01.01.2070 00:00',
  ],
  ...[
    '20/11/2026 09:12',
    '11/20/2026 09:12',
    '20.11.2026 09.12',
    '20.11.2026T09:12',
    '20.11.2026 09:60',
    '２0.11.2026 09:12',
  ],
  ...['20.11.2026 09:12 Z', '46346', '', ' '],
];

const halves: readonly string[] = [
  ...[
    '11/5/2026 12:05 PM',
    '11/05/2026 12:05 pm',
    '11/5/2026 12:05 AM',
    '11/5/2026 0:05 AM',
    '11/5/2026 13:05 PM',
  ],
  ...[
    '11/5/2026 1:05 P.M.',
    '11/5/2026 1:05PM',
    '11/5/2026 1:05  PM',
    '11/5/26 1:05 PM',
    '2/29/2026 1:05 PM',
    '13/5/2026 1:05 PM',
  ],
  ...[
    '11/5/2026 1:60 PM',
    '11/5/2026 1:5 PM',
    '011/5/2026 1:05 PM',
    '11/5/2026 00:05 AM',
    '11/5/2026 1:05 ＰＭ',
    '11/5/2026 1:05',
    '',
  ],
];

const flags: readonly string[] = [
  ...[
    'true',
    'TRUE',
    'True',
    'false',
    'Ja',
    'JA',
    'nein',
    'NEIN',
    'yes',
    'no',
    '1',
    '0',
    't',
    'f',
    'on',
    'off',
    'x',
    'X',
    'j',
  ],
  ...['ｔｒｕｅ', 'ĳa', 'Ja.', 'null', 'NULL', 'nil', 'n/a', '-', '', ' '],
];

const words: readonly string[] = [
  ...[
    'demo',
    'DEMO',
    ' Demo ',
    'demo-request',
    'Ärmel',
    'A\u0308rmel',
    'ÄRMEL',
    'ﬁ',
    'İ',
    'ſ',
    'K',
    'ß',
    'ẞ',
    'Σας',
  ],
  ...[
    'a  b',
    'a\tb',
    'a\u00a0b',
    'a\u2003b',
    'n/a',
    'N/A ',
    '-',
    '–',
    'null',
    'NULL',
    '\\N',
    '""',
    'a"b',
    "a'b",
    'a;b;a',
    ';',
    ' ; ',
  ],
  ...[
    'demo;Ärmel',
    'demo, b',
    '=1+1',
    '@x',
    '\u0085demo',
    '\u200edemo',
    '😀',
    '\ud83d\ude00;demo',
    '{"a":1}',
    '[1]',
    '1',
    'true',
    '',
    ' ',
  ],
];
const missing = ['-', 'n/a'];

const columns: Readonly<Record<string, readonly [CellColumn, readonly string[], string]>> = {
  'whole numbers': [{ reading: { as: 'number', scale: 0, decimal: '.' } }, numbers, '12'],
  'decimals with a point': [
    { reading: { as: 'number', scale: 2, decimal: '.', thousands: ',' } },
    numbers,
    '12.5',
  ],
  'decimals with a comma': [
    { reading: { as: 'number', scale: 2, decimal: ',', thousands: '.' } },
    numbers,
    '12,5',
  ],
  'decimals between blanks': [
    { reading: { as: 'number', scale: 2, decimal: ',', thousands: ' ' } },
    numbers,
    '12,5',
  ],
  dates: [{ reading: { as: 'date', formats: [formatOf('YYYY-MM-DD')], zone: 'UTC' } }, dates, '2026-11-20'],
  'dates of varying width': [
    { reading: { as: 'date', formats: [formatOf('YYYY-M-D')], zone: 'UTC' } },
    dates,
    '2026-1-5',
  ],
  'native instants': [
    {
      reading: {
        as: 'instant',
        formats: ['YYYY-MM-DDTHH:mm:ssZ', 'YYYY-MM-DDTHH:mmZ', 'YYYY-MM-DDTHH:mm:ss.SSSZ'].map(formatOf),
        zone: 'UTC',
      },
    },
    instants,
    '2026-11-20T08:12:00Z',
  ],
  'epoch seconds': [
    { reading: { as: 'instant', formats: [formatOf('epoch seconds')], zone: 'UTC' } },
    instants,
    '1763626320',
  ],
  'epoch milliseconds': [
    { reading: { as: 'instant', formats: [formatOf('epoch milliseconds')], zone: 'UTC' } },
    instants,
    '1763626320000',
  ],
  'local times': [
    { reading: { as: 'instant', formats: [formatOf('DD.MM.YYYY HH:mm')], zone: 'Europe/Berlin' } },
    locals,
    '20.11.2026 09:12',
  ],
  'hours of twelve': [
    { reading: { as: 'instant', formats: [formatOf('M/D/YYYY h:mm A')], zone: 'UTC' } },
    halves,
    '11/5/2026 12:05 PM',
  ],
  ids: [{ reading: { as: 'id' }, missing }, words, 'demo'],
  texts: [{ reading: { as: 'text', aliases: { k: 'c' } }, missing }, words, 'demo'],
  choices: [
    { reading: { as: 'choice', domain: ['demo', 'ärmel'], aliases: { k: 'demo' } }, missing },
    words,
    'demo',
  ],
  sets: [
    { reading: { as: 'set', domain: ['demo', 'ärmel'], aliases: { k: 'demo' }, separator: ';' }, missing },
    words,
    'demo',
  ],
  names: [
    { reading: { as: 'name', noun: 'signal', names: { demo: 'demo', ärmel: 'demo' }, ignored: [] }, missing },
    words,
    'demo',
  ],
  'yes and no': [
    { reading: { as: 'boolean', yes: ['ja', 'true', 'x'], no: ['false', 'nein'] }, missing: ['-', 'n/a'] },
    flags,
    'true',
  ],
};

/** One line for each cell: as JSON in ASCII, and what it became. */
function told({ values, unreadable }: LoadedCells, cells: readonly string[]): readonly string[] {
  const isBad = new Set(unreadable);
  return cells.map((cell, place) => {
    const value = values[place];
    const became = value === undefined ? 'missing' : typeof value === 'string' ? ascii(value) : value;
    return `  ${ascii(cell)} ${isBad.has(place) ? 'unreadable' : became}`;
  });
}

function ascii(text: string): string {
  const code = (letter: string) => letter.charCodeAt(0).toString(16).padStart(4, '0');
  return JSON.stringify(text).replace(/[^ -~]/g, (letter) => `\\u${code(letter)}`);
}

describe.skipIf(!hasEngine)('hostile cells', () => {
  const found = new Map<string, string>();
  it.each(Object.entries(columns))(
    '%s are read alike from CSV, JSON lines and Parquet',
    async (name, [column, cells, plain]) => {
      const all = [...cells, ...aroundAndWithin(plain)];
      // At most twenty cells of a kind are listed with their rows.
      const lines: string[] = [];
      for (let from = 0; from < all.length; from += 20) {
        const some = all.slice(from, from + 20);
        const csv = told(await loadCsv(column, some), some);
        const jsonl = told(
          await loadJsonl(
            column,
            some.map((cell) => JSON.stringify(cell)),
          ),
          some,
        );
        const parquet = told(await loadParquet(column, 'VARCHAR', some.map(duckdb.text)), some);
        expect(jsonl, 'JSON lines').toEqual(csv);
        expect(parquet, 'Parquet').toEqual(csv);
        lines.push(...csv);
      }
      found.set(name, [name, ...lines, ''].join('\n'));
    },
  );

  it('become what they became before', () => {
    const path = join(import.meta.dirname, 'hostile-cells.txt');
    const text = [...found.values()].join('\n');
    if (process.env['UPDATE'] !== undefined) writeFileSync(path, text);
    expect(existsSync(path), 'run with UPDATE=1 once').toBe(true);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });
});
