import * as duckDbPackage from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { registerNormalText } from '../../src/host/duckdb/normal-text-function.js';
import { cellSql } from '../../src/records/cells/cell-sql.js';
import { duckdb } from '../../src/sql/dialects/duckdb.js';
import { parseInstant } from '../../src/support/instant.js';
import { parseLocalDate } from '../../src/support/local-date.js';
import { normalText } from '../../src/support/normal-text.js';
import { parseScaledDecimal } from '../../src/support/scaled-decimal.js';
import { parseTimeFormat } from '../../src/support/time-format.js';
import { openingInstant, parseLocalTime } from '../../src/support/zoned-time.js';
import { noDuckDb, openDuckDb } from '../sql/duckdb-engine.js';
const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine)
    console.warn(noDuckDb);
let connection;
beforeAll(async () => {
    const opened = await openDuckDb();
    if (opened === undefined)
        return;
    connection = opened;
    registerNormalText(connection, duckDbPackage);
});
/** What the cells become, in their order. */
async function valuesOf(reading, cells, missing = []) {
    const { present, parsed, value } = cellSql(reading, missing);
    const rows = cells.map((cell, place) => `(${place}, ${duckdb.text(cell)})`).join(', ');
    const query = `SELECT ${value('p')} AS v, '|' || CAST(v AS VARCHAR) AS barred FROM (SELECT *, ${parsed('x')} AS p FROM (SELECT *, ${present('r')} AS x FROM (VALUES ${rows}) AS cells(place, r))) ORDER BY place`;
    const result = await connection.runAndReadAll(query);
    return result.getRowObjectsJS().map(({ v, barred }) => {
        if (typeof v === 'bigint')
            return Number(v);
        // The client drops a byte order mark at the beginning of a text.
        return typeof v === 'string' ? String(barred).slice(1) : v;
    });
}
function formatOf(text) {
    const format = parseTimeFormat(text);
    if (typeof format === 'string')
        throw new Error(format);
    return format;
}
describe.skipIf(!hasEngine)('cells of an export', () => {
    it('texts are normalised as everywhere', async () => {
        const texts = [
            'DE',
            ' De ',
            'a  b',
            'a\tb',
            '\u00a0x\u00a0',
            'Ärger',
            'A\u0308rger',
            'İstanbul',
            'ΣΑΣ',
            'ß',
            'ẞ',
            'K',
            '\u0085x',
            '\ufeffx',
            'Æ 😀 ',
            '𐐀',
            'a\nb',
            '~!',
            ' ',
            '--',
            "O'Neil",
        ];
        const values = await valuesOf({ as: 'text', aliases: {} }, texts);
        expect(values).toEqual(texts.map((text) => normalText(text) || null));
    });
    it('words that mean missing or another word', async () => {
        const reading = {
            as: 'choice',
            domain: ['de', 'at'],
            aliases: { österreich: 'at', germany: 'de' },
        };
        const cells = ['Österreich', 'GERMANY', 'at', 'n/a', 'N/A ', '–', 'Mars'];
        expect(await valuesOf(reading, cells, ['n/a', '–'])).toEqual([
            'at',
            'de',
            'at',
            null,
            null,
            null,
            'mars',
        ]);
    });
    it('sets are sorted, distinct, and without empty members', async () => {
        const reading = { as: 'set', domain: ['sap', 'tms'], aliases: { lager: 'wms' }, separator: ',' };
        const cells = ['TMS, sap', 'sap,,SAP , Lager', ' , ', 'Über,tms', ''];
        expect(await valuesOf(reading, cells)).toEqual([
            '\nsap\ntms\n',
            '\nsap\nwms\n',
            null,
            '\ntms\nüber\n',
            null,
        ]);
    });
    const numbers = [
        '0',
        '-0',
        '12',
        '-12',
        '007',
        '12.5',
        '12.50',
        '12.505',
        '+5',
        '1e3',
        ' 12 ',
        '0x10',
        '1_000',
        '1,000',
        '',
        '.5',
        '5.',
        '9007199254740991',
        '9007199254740992',
        '99999999999999999999',
        '123456789012345678901',
        '٣',
        'ten',
        '1.000000000',
    ];
    it.each([0, 2])('numbers of scale %i are those of the agreement', async (scale) => {
        const values = await valuesOf({ as: 'number', scale, decimal: '.' }, numbers);
        // Of what is beyond the engine's words nothing is read, and the evaluator would hold none of it exactly.
        expect(values).toEqual(numbers
            .map((text) => parseScaledDecimal(text.trim(), scale) ?? null)
            .map((value) => (value === 0 ? 0 : value)));
    });
    it('German numbers are read as Germans write them, and no others', async () => {
        const cells = [
            '1.234',
            '1.234.567,89',
            '12,5',
            '1234,5',
            '12.34',
            '1,234.5',
            '1.2345',
            '0,05',
            '-1.000,00',
        ];
        const values = await valuesOf({ as: 'number', scale: 2, decimal: ',', thousands: '.' }, cells);
        expect(values).toEqual([123400, 123456789, 1250, 123450, null, null, null, 5, -100000]);
    });
    const instants = [
        '2026-11-20T08:12:00Z',
        '2026-11-20T08:12:00.000Z',
        '2026-11-20T09:12:00+01:00',
        '2026-11-20T08:12Z',
        '2026-02-29T08:12:00Z',
        '2026-11-20T24:00:00Z',
        '2026-11-20T08:60:00Z',
        '2026-11-20 08:12:00Z',
        '2026-1-020T08:12:00Z',
        ' 2026-1-20T08:12:00Z',
        '2026-11-20T08:12:0 Z',
        '2026-11-20T08:12:00',
        '2026-11-20T8:12:000Z',
        '+026-11-20T08:12:00Z',
        '2026-11-20T08:12:00z',
        '2026-11-20T08:12:00-00:30',
        '1969-12-31T23:59:59Z',
        '2026-11-20T08:12:00+24:00',
        'yesterday',
    ];
    it('instants are read only in the declared form', async () => {
        const reading = { as: 'instant', formats: [formatOf('YYYY-MM-DDTHH:mm:ssZ')], zone: 'UTC' };
        const hasSeconds = (text) => /T\d\d:\d\d:\d\d(?:Z|[+-])/.test(text);
        const expected = instants.map((text) => (hasSeconds(text) ? (parseInstant(text) ?? null) : null));
        expect(await valuesOf(reading, instants)).toEqual(expected);
    });
    it.each(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC'])('local times of %s, in gaps and folds too', async (zone) => {
        const locals = [
            '2026-03-29T01:59',
            '2026-03-29T02:00',
            '2026-03-29T02:30',
            '2026-03-29T03:00',
            '2026-10-25T01:59',
            '2026-10-25T02:30',
            '2026-10-25T03:00',
            '2026-03-08T02:30',
            '2026-11-01T01:30',
            '2026-10-04T02:15',
            '2026-04-05T01:45',
            '1970-01-01T12:00',
            '2000-06-01T00:00',
            '2069-12-31T23:59',
        ];
        const reading = { as: 'instant', formats: [formatOf('YYYY-MM-DDTHH:mm')], zone };
        expect(await valuesOf(reading, locals)).toEqual(locals.map((text) => openingInstant(zone, parseLocalTime(text) ?? 0)));
        expect(await valuesOf(reading, ['1899-12-30T00:00', '2070-01-01T00:00'])).toEqual([null, null]);
    });
    it('formats of other countries', async () => {
        const at = (text, cells) => valuesOf({ as: 'instant', formats: [formatOf(text)], zone: 'UTC' }, cells);
        const noon = Date.UTC(2026, 10, 5, 12, 5);
        expect(await at('M/D/YYYY h:mm A', [
            '11/5/2026 12:05 PM',
            '11/05/2026 12:05 pm',
            '11/5/2026 12:05',
            '11/5/26 12:05 PM',
        ])).toEqual([noon, noon, null, null]);
        expect(await at('DD.MM.YYYY HH:mm:ss.SSS', ['05.11.2026 12:05:00.250', '5.11.2026 12:05:00.250'])).toEqual([noon + 250, null]);
        for (const [format, text] of [
            ['Z YYYY-MM-DD HH:mm', '<> 2026-11-05 12:05'],
            ['ZYYYY-MM-DD HH:mm', '<>2026-11-05 12:05'],
            ['YYYY-MM-DDZ HH:mm', '2026-11-05<> 12:05'],
            ['ZTYYYY-MM-DD HH:mm', '<>T2026-11-05 12:05'],
            ['Z,YYYY-MM-DD HH:mm', '<>,2026-11-05 12:05'],
            ['Z.YYYY-MM-DD HH:mm', '<>.2026-11-05 12:05'],
            ['Z/YYYY-MM-DD HH:mm', '<>/2026-11-05 12:05'],
            ['Z-YYYY-MM-DD HH:mm', '<>-2026-11-05 12:05'],
            ['Zh:mm A YYYY-MM-DD', '<>12:05 PM 2026-11-05'],
            ['D.M.YYYY HH:mm Z', '5.11.2026 12:05 <>'],
            ['h:mm AZ YYYY-MM-DD', '12:05 PM<> 2026-11-05'],
        ]) {
            const offsets = ['Z', '+00:00', '+01:00', '-05:30', 'z', '', '+1:00', '+24:00', 'ZZ'];
            const values = await at(format, offsets.map((offset) => text.replace('<>', offset)));
            const hour = 3_600_000;
            expect(values, format).toEqual([noon, noon, noon - hour, noon + 5.5 * hour, ...Array(5).fill(null)]);
        }
        expect(await at('epoch seconds', [String(noon / 1000), '1.5', ''])).toEqual([noon, null, null]);
        expect(await at('epoch milliseconds', [String(noon), '-1'])).toEqual([noon, -1]);
        expect(await at('DD.MM.YYYY', ['05.11.2026', '05.11.2026 '])).toEqual([
            Date.UTC(2026, 10, 5),
            Date.UTC(2026, 10, 5),
        ]);
    });
    it('dates are days', async () => {
        const reading = { as: 'date', formats: [formatOf('YYYY-MM-DD')], zone: 'UTC' };
        const cells = [
            '2026-11-20',
            '1969-12-31',
            '2028-02-29',
            '2026-02-29',
            '2026-1-05',
            '20261120',
            '2026-11-20T00:00',
        ];
        expect(await valuesOf(reading, cells)).toEqual(cells.map((text) => parseLocalDate(text) ?? null));
    });
    it('yes and no', async () => {
        const reading = { as: 'boolean', yes: ['ja', 'x'], no: ['nein', 'ungültig'] };
        expect(await valuesOf(reading, ['JA', ' x', 'Nein', 'UNGÜLTIG', 'true', ''], ['-'])).toEqual([
            true,
            true,
            false,
            false,
            null,
            null,
        ]);
    });
});
