import { describe, expect, it } from 'vitest';
import { firstInstant, lastInstant } from '../../../src/support/instant.js';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.js';
import { formatOf, loadParquet } from './loaded-cells.js';
const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine)
    console.warn(noDuckDb);
const date = (zone) => ({ reading: { as: 'date', formats: [formatOf('YYYY-MM-DD')], zone } });
const instant = (format, zone = 'UTC') => {
    const read = formatOf(format);
    const counted = read.what === 'epoch' ? { counted: read.unit } : {};
    return { reading: { as: 'instant', formats: [read], zone, ...counted } };
};
const day = (text) => Date.parse(text) / 86_400_000;
describe.skipIf(!hasEngine)('dates and instants of typed files', () => {
    const late = ["'2026-11-20 23:30:00+00'", "'2026-06-20 22:30:00+00'", "'2026-03-29 00:59:59+00'", 'NULL'];
    it('the date of an instant is that of the zone', async () => {
        const of = async (zone) => (await loadParquet(date(zone), 'TIMESTAMPTZ', late)).values;
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
            expect((await loadParquet(date(zone), 'TIMESTAMP', ["'2026-11-20 23:30:00'", "'1969-12-31 23:00:00'"]))
                .values).toEqual([day('2026-11-20'), -1]);
    });
    it.each(['DATE', 'TIMESTAMP', 'TIMESTAMPTZ'])('%s without end is none', async (type) => {
        const cells = ["'infinity'", "'-infinity'", "'2026-11-20'", "'0001-01-01'", "'10000-01-01'"];
        for (const [column, code] of [
            [date('UTC'), 'records/bad-date'],
            [instant('YYYY-MM-DDTHH:mm:ssZ'), 'records/bad-instant'],
        ]) {
            const { values, findings, unreadable } = await loadParquet(column, type, cells);
            const [unit, first] = code === 'records/bad-date' ? [1, firstInstant / 86_400_000] : [86_400_000, firstInstant];
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
    it('what means missing does so, however the source writes it', async () => {
        const dates = { reading: { as: 'date', formats: [formatOf('DD.MM.YYYY')], zone: 'UTC' } };
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
});
