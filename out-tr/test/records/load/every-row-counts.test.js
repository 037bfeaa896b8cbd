import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.js';
import { testIo } from '../../cli/test-io.js';
import { temporaryFolder } from '../../host/temporary-folder.js';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.js';
import { told } from './told.js';
const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine)
    console.warn(noDuckDb);
const names = 'lead_id,company,employees';
const rows = 3000;
/** A file of many good rows, and at its 300th and 600th what is given. */
function fileWith(at300, at600) {
    const lines = Array.from({ length: rows }, (_, index) => `L-${index + 1},Muster ${index + 1},5`);
    lines[299] = at300;
    if (at600 !== undefined)
        lines[599] = at600;
    return `${[names, ...lines].join('\n')}\n`;
}
describe.skipIf(!hasEngine)('with --fail-on never', () => {
    const openQuotes = {
        'to the end of the file': fileWith('L-300,"Muster,5'),
        'in the first cell': fileWith('"L-300,Muster,5'),
        'in a row with cells too many': fileWith('L-300,a,b,c,"Muster,5'),
        'in a row with cells too few': fileWith('L-300,"Muster'),
        'up to one within a later cell': fileWith('L-300,"Muster,5', 'L-600,Mus"ter,5'),
        'up to one before a later cell': fileWith('L-300,"Muster,5', 'L-600,x,"5"'),
        'that closes too early': fileWith('L-300,"Muster"x,5'),
    };
    for (const threads of [1, 2]) {
        it.each(Object.keys(openQuotes))(`an open quote %s makes no file of it (${threads} threads)`, async (name) => {
            const { code, scored, findings } = await told(openQuotes[name] ?? '', { threads });
            expect(findings.map((finding) => finding.code)).toContain('records/unreadable-file');
            expect({ code, scored }).toEqual({ code: 1, scored: null });
        });
    }
    const bad = {
        'cells too many': fileWith('L-300,Muster, Hamburg,5'),
        'empty cells too many': fileWith('L-300,Muster,5,', 'L-600,Muster,5,,'),
        'empty cells too many, in quotes': fileWith('L-300,Muster,5,""'),
        'a value shifted, and empty cells too many': fileWith('L-300,,5,,'),
        'cells too few': fileWith('L-300', 'L-600,Muster'),
        'a quote within a cell': fileWith('L-300,Mus"ter,5', 'L-600,Muster, Hamburg,5'),
        'bytes that are no letters': Buffer.from(fileWith('L-300,M\u00fcller,5'), 'latin1'),
        'no letters and cells too many': Buffer.from(fileWith('L-300,M\u00fcller,5,6'), 'latin1'),
        'a missing id': fileWith(',Muster,5', ',,'),
        'a repeated id': fileWith('L-299,Muster,5'),
    };
    it.each(Object.keys(bad))('%s: rows scored and rows left out are all rows', async (name) => {
        const { code, scored, files } = await told(bad[name] ?? '');
        const left = Object.values(files[0]?.rejected ?? {}).reduce((sum, count) => sum + count, 0);
        expect(code).toBe(0);
        expect(left).toBeGreaterThan(0);
        expect(files[0]?.rows).toBe(rows);
        expect((scored ?? 0) + left).toBe(rows);
    });
    it('tells how many lines go with a row that has line breaks in a cell', async () => {
        const { findings, files } = await told(fileWith('L-300,"Muster\nund\nSöhne",5,6'));
        const ragged = findings.find(({ code }) => code === 'records/ragged-row');
        expect(ragged?.examples[0]?.value).toContain('over 3 lines of the file');
        expect(files[0]).toMatchObject({ rows, rejected: { unreadableRow: 1 } });
    });
    it('rows below blank lines are numbered without them', async () => {
        const { findings } = await told(`${names}\n\nL-1,Muster,5\n\n\nL-2,Muster,five\n`);
        expect(findings.find(({ code }) => code === 'records/bad-number')?.examples).toEqual([
            { row: 3, value: 'five' },
        ]);
    });
    it('rows that are none are numbered without blank lines, and so are the others', async () => {
        const { findings } = await told(`${names}\n\nL-1,Muster\n\n\nL-2,Muster,five\n\nL-3,Muster,5,6\n`);
        const rowsOf = (code) => findings.find((finding) => finding.code === code)?.examples.map(({ row }) => row);
        expect(rowsOf('records/ragged-row')).toEqual([2, 4]);
        expect(rowsOf('records/bad-number')).toEqual([3]);
    });
    it.each(['leads.parquet', 'leads.jsonl'])('a damaged %s is not told to correct a delimiter', async (name) => {
        const folder = temporaryFolder({ [name]: Buffer.from('PAR1 and no more of it') });
        const { io, written } = testIo(folder);
        const line = `--leads ${name} --as-of 2026-11-20T08:12Z --fail-on never`;
        expect(await run(['score', '--dir', `${process.cwd()}/test/cli/agreement`, ...line.split(' ')], io)).toBe(1);
        expect(written.stderr).toContain(`${name} `);
        expect(written.stderr).not.toMatch(/delimiter|quote|commas/);
    });
});
