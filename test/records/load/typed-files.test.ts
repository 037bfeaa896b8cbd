import { describe, expect, it } from 'vitest';
import type { CellReading } from '../../../src/model/source.ts';
import { firstInstant, lastInstant } from '../../../src/support/instant.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';
import { formatOf, loadJsonl, loadParquet } from './loaded-cells.ts';

const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine) console.warn(noDuckDb);

const number = (scale: number, more: Partial<CellReading> = {}) =>
  ({ reading: { as: 'number', scale, decimal: '.', ...more } }) as { reading: CellReading };
const german = (scale: number) => number(scale, { decimal: ',', thousands: '.' });
const date = (zone: string) =>
  ({ reading: { as: 'date', formats: [formatOf('YYYY-MM-DD')], zone } }) as const;
const instant = (format: string, zone = 'UTC') => {
  const read = formatOf(format);
  const counted = read.what === 'epoch' ? { counted: read.unit } : {};
  return { reading: { as: 'instant', formats: [read], zone, ...counted } } as const;
};
const day = (text: string) => Date.parse(text) / 86_400_000;

describe.skipIf(!hasEngine)('numbers of typed files', () => {
  it.each(['BIGINT', 'HUGEINT'])('%s', async (type) => {
    const cells = ['180', '-5', '9007199254740991', '-9007199254740991', '9007199254740992', 'NULL'];
    const { values, findings, unreadable } = await loadParquet(number(0), type, [
      ...cells,
      '9223372036854775807',
    ]);
    expect(values).toEqual([180, -5, 9007199254740991, -9007199254740991, undefined, undefined, undefined]);
    expect(findings.map(({ code, count }) => [code, count])).toEqual([['records/bad-number', 2]]);
    expect(unreadable).toEqual([4, 6]);
  });

  it('whole numbers of every size, scaled', async () => {
    for (const type of ['TINYINT', 'SMALLINT', 'INTEGER', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT'])
      expect((await loadParquet(number(2), type, ['100', '0', 'NULL'])).values).toEqual([
        10000,
        0,
        undefined,
      ]);
    const { values } = await loadParquet(number(2), 'BIGINT', [
      '90071992547409',
      '90071992547410',
      '-90071992547410',
    ]);
    expect(values).toEqual([9007199254740900, undefined, undefined]);
    expect((await loadParquet(number(0), 'UBIGINT', ['18446744073709551615'])).values).toEqual([undefined]);
  });

  it('DOUBLE: fifteen digits, or a whole number', async () => {
    const cells = ['1.5', '-0.0', '0.07', '1.005', "'nan'", "'inf'", "'-inf'", '1e300', '9999999999999.99'];
    const wide = ['90071992547409.91', '90071992547409', '90071992547410', '4e-324'];
    const { values, unreadable } = await loadParquet(number(2), 'DOUBLE', [...cells, ...wide]);
    expect(values).toEqual([
      ...[150, 0, 7, ...Array<undefined>(5).fill(undefined), 999999999999999],
      ...[undefined, 9007199254740900, undefined, undefined],
    ]);
    expect(unreadable).toEqual([3, 4, 5, 6, 7, 9, 11, 12]);
    const whole = ['9007199254740991', '9007199254740992', '180.5', '180'];
    expect((await loadParquet(number(0), 'DOUBLE', whole)).values).toEqual([
      9007199254740991,
      undefined,
      undefined,
      180,
    ]);
    expect((await loadParquet(number(6), 'DOUBLE', ['0.000001', '1e-7'])).values).toEqual([1, undefined]);
  });

  it('every decimal of a field comes back from DOUBLE as it was', async () => {
    const scaled = Array.from({ length: 2000 }, (_, index) => (index - 1000) * 7919 * 10 ** (index % 9));
    for (const scale of [1, 2, 3, 6]) {
      const cells = scaled.map((value) => `${value}::DECIMAL(38,0) / 1e${scale}`);
      expect((await loadParquet(number(scale), 'DOUBLE', cells)).values).toEqual(
        scaled.map((value) => value + 0),
      );
    }
  });

  it('FLOAT: the shortest number that means it', async () => {
    const cells = ['0.1', '1234567', '16777216', "'nan'", "'inf'", '0.125', '-0.0'];
    expect((await loadParquet(number(2), 'FLOAT', cells)).values).toEqual([
      10,
      123456700,
      1677721600,
      undefined,
      undefined,
      undefined,
      0,
    ]);
  });

  it('DECIMAL: no digit more than the field keeps', async () => {
    const cells = [
      '1.5',
      '1.50000000',
      '1.505',
      '99999999999999999999',
      '90071992547409.91',
      '90071992547409.92',
    ];
    expect((await loadParquet(number(2), 'DECIMAL(38,10)', cells)).values).toEqual([
      150,
      150,
      undefined,
      undefined,
      9007199254740991,
      undefined,
    ]);
  });

  it('what means missing does so as a number too', async () => {
    for (const type of ['INTEGER', 'DOUBLE', 'DECIMAL(9,2)']) {
      const { values, findings } = await loadParquet({ ...number(0), missing: ['-1', 'n/a'] }, type, [
        '-1',
        '5',
      ]);
      expect([values, findings]).toEqual([[undefined, 5], []]);
    }
  });

  it('so do dates and instants, however the source writes them', async () => {
    const dates = { reading: { as: 'date', formats: [formatOf('DD.MM.YYYY')], zone: 'UTC' } } as const;
    const none = { ...dates, missing: ['-', '01.01.1900', 'n/a 9'] };
    for (const type of ['DATE', 'TIMESTAMP', 'TIMESTAMPTZ', 'VARCHAR']) {
      const cells = type === 'VARCHAR' ? ["'01.01.1900'", "'02.01.1900'"] : ["'1900-01-01'", "'1900-01-02'"];
      const { values, findings } = await loadParquet(none, type, cells);
      expect([values, findings]).toEqual([[undefined, day('1900-01-02')], []]);
    }
    const instants = { ...instant('YYYY-MM-DDTHH:mm:ssZ'), missing: ['1900-01-01t00:00:00z'] };
    const { values, findings } = await loadParquet(instants, 'TIMESTAMPTZ', [
      "'1900-01-01 00:00:00+00'",
      "'1970-01-01 00:00:00+00'",
    ]);
    expect([values, findings]).toEqual([[undefined, 0], []]);
  });

  it('a value outside its domain is told and kept', async () => {
    for (const type of ['INTEGER', 'DOUBLE', 'DECIMAL(9,2)']) {
      const { values, findings } = await loadParquet(number(0, { max: 10 }), type, ['11', '5']);
      expect(values).toEqual([11, 5]);
      expect(findings.map(({ code, count }) => [code, count])).toEqual([['records/unknown-value', 1]]);
    }
  });
});

describe.skipIf(!hasEngine)('numbers and flags of JSON lines', () => {
  it('a number is read as JSON writes it, a text as the source says', async () => {
    const cells = [
      '1.5',
      '"1,5"',
      '"1.5"',
      '1e3',
      '1E+2',
      '-0',
      '"1.000"',
      '1000',
      '25e-2',
      'null',
      '""',
      '" "',
    ];
    const { values, unreadable } = await loadJsonl(german(2), cells);
    expect(values).toEqual([
      150,
      150,
      undefined,
      100000,
      10000,
      0,
      100000,
      100000,
      25,
      ...Array(3).fill(undefined),
    ]);
    expect(unreadable).toEqual([2]);
    const plain = ['1.5', '"1.5"', '"1,5"', '"1e3"', '1e3', '1e-7', 'true', '[1]', '{"a":1}', '"1.000"'];
    expect((await loadJsonl(number(2), plain)).values).toEqual([
      ...[150, 150, undefined, undefined, 100000, undefined, undefined, undefined, undefined, 100],
    ]);
  });

  it('a number outside its domain is told and kept', async () => {
    for (const scale of [0, 2]) {
      const { values, findings } = await loadJsonl(number(scale, { min: 0, max: 10 ** (scale + 1) }), [
        ...['11', '5', '-1', '"11"', '10', '0', '1e9'],
      ]);
      expect(values).toEqual([11, 5, -1, 11, 10, 0, 1e9].map((value) => value * 10 ** scale));
      expect(findings.map(({ code, count }) => [code, count])).toEqual([['records/unknown-value', 4]]);
    }
  });

  it('a number that JSON does not hold exactly is none', async () => {
    const cells = [
      ...[
        '9007199254740991',
        '9007199254740992',
        '99999999999999999999',
        '1e300',
        '9007199254740990.6',
        '1.5',
      ],
      ...['999999999999999.0', '1e15'],
    ];
    const { values } = await loadJsonl(german(0), cells);
    expect(values).toEqual([
      ...[9007199254740991, undefined, undefined, undefined, undefined, undefined],
      ...[999999999999999, undefined],
    ]);
    const decimals = ['90071992547409.91', '9999999999999.99', '-0.05', '0.000001', '1e-6'];
    expect((await loadJsonl(number(2), decimals)).values).toEqual([
      ...[undefined, 999999999999999, -5, undefined, undefined],
    ]);
    expect((await loadJsonl(number(6), ['0.000001', '1e-6', '1e-7'])).values).toEqual([1, 1, undefined]);
  });

  it('what means missing does so as a number too', async () => {
    const { values, findings } = await loadJsonl({ ...german(0), missing: ['-1', 'n/a'] }, [
      '-1',
      '"-1"',
      '"N/A"',
      '5',
    ]);
    expect([values, findings]).toEqual([[undefined, undefined, undefined, 5], []]);
  });

  it('true and false are what they are, whatever words the source lists', async () => {
    const ja = { reading: { as: 'boolean', yes: ['ja', '1'], no: ['nein'] } } as const;
    const cells = ['true', 'false', '"Ja"', '"nein"', '"true"', '1', '0', 'null', '""'];
    const { values, unreadable } = await loadJsonl(ja, cells);
    expect(values).toEqual([true, false, true, false, undefined, true, undefined, undefined, undefined]);
    expect(unreadable).toEqual([4, 6]);
    const turned = { reading: { as: 'boolean', yes: ['false'], no: ['true'] } } as const;
    expect((await loadJsonl(turned, ['true', 'false', '"true"', '"false"'])).values).toEqual([
      ...[true, false, false, true],
    ]);
    const english = { reading: { as: 'boolean', yes: ['true'], no: ['false'] } } as const;
    expect((await loadJsonl(english, ['true', 'false', '"TRUE"', '0'])).values).toEqual([
      ...[true, false, true, undefined],
    ]);
    expect((await loadParquet(ja, 'BOOLEAN', ['true', 'false', 'NULL'])).values).toEqual([
      true,
      false,
      undefined,
    ]);
  });
});

describe.skipIf(!hasEngine)('dates and instants of typed files', () => {
  const late = ["'2026-11-20 23:30:00+00'", "'2026-06-20 22:30:00+00'", "'2026-03-29 00:59:59+00'", 'NULL'];
  it('the date of an instant is that of the zone', async () => {
    const of = async (zone: string) => (await loadParquet(date(zone), 'TIMESTAMPTZ', late)).values;
    expect(await of('UTC')).toEqual([day('2026-11-20'), day('2026-06-20'), day('2026-03-29'), undefined]);
    expect(await of('Europe/Berlin')).toEqual([
      day('2026-11-21'),
      day('2026-06-21'),
      day('2026-03-29'),
      undefined,
    ]);
    expect(await of('America/New_York')).toEqual([
      day('2026-11-20'),
      day('2026-06-20'),
      day('2026-03-28'),
      undefined,
    ]);
  });

  it('a local time has its own date, wherever', async () => {
    for (const zone of ['UTC', 'Pacific/Chatham'])
      expect(
        (await loadParquet(date(zone), 'TIMESTAMP', ["'2026-11-20 23:30:00'", "'1969-12-31 23:00:00'"]))
          .values,
      ).toEqual([day('2026-11-20'), -1]);
  });

  it.each(['DATE', 'TIMESTAMP', 'TIMESTAMPTZ'])('%s without end is none', async (type) => {
    const cells = ["'infinity'", "'-infinity'", "'2026-11-20'", "'0001-01-01'", "'10000-01-01'"];
    for (const [column, code] of [
      [date('UTC'), 'records/bad-date'],
      [instant('YYYY-MM-DDTHH:mm:ssZ'), 'records/bad-instant'],
    ] as const) {
      const { values, findings, unreadable } = await loadParquet(column, type, cells);
      const [unit, first] =
        code === 'records/bad-date' ? [1, firstInstant / 86_400_000] : [86_400_000, firstInstant];
      expect(values).toEqual([undefined, undefined, day('2026-11-20') * unit, first, undefined]);
      expect(findings.map((finding) => [finding.code, finding.count])).toEqual([[code, 3]]);
      expect(unreadable).toEqual([0, 1, 4]);
    }
  });

  it('local times mean instants of the zone', async () => {
    const { values } = await loadParquet(instant('DD.MM.YYYY HH:mm', 'Europe/Berlin'), 'TIMESTAMP', [
      "'2026-11-20 09:12:00'",
      "'1950-01-01'",
    ]);
    expect(values).toEqual([Date.parse('2026-11-20T08:12Z'), undefined]);
  });

  it('whole numbers are instants only where the format counts', async () => {
    const noon = Date.parse('2026-11-20T12:00Z');
    const cells = [
      `${noon}`,
      '-1',
      `${lastInstant}`,
      `${lastInstant + 1}`,
      '9223372036854775807',
      `${firstInstant - 1}`,
    ];
    const { values, unreadable } = await loadParquet(instant('epoch milliseconds'), 'BIGINT', cells);
    expect(values).toEqual([noon, -1, lastInstant, undefined, undefined, undefined]);
    expect(unreadable).toEqual([3, 4, 5]);
    const seconds = await loadParquet(instant('epoch seconds'), 'BIGINT', [
      `${noon / 1000}`,
      `${noon}`,
      '9223372036854775807',
    ]);
    expect(seconds.values).toEqual([noon, undefined, undefined]);
    const none = await loadParquet(instant('YYYY-MM-DDTHH:mm:ssZ'), 'BIGINT', [`${noon}`, 'NULL']);
    expect(none.values).toEqual([undefined, undefined]);
    expect(none.findings).toMatchObject([
      {
        code: 'records/bad-instant',
        count: 1,
        message: '1 cell is a whole number, which says no instant in this format',
        help: 'declare `format: epoch seconds` or `format: epoch milliseconds` for the column',
      },
    ]);
  });
});
