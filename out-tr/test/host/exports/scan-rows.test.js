import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { scanRows } from '../../../src/host/exports/scan-rows.js';
import { temporaryFolder } from '../temporary-folder.js';
const names = 'lead_id,company,employees\n';
async function scan(content, { file = 'leads.csv', quote = '"', delimiter = ',' } = {}) {
    const folder = temporaryFolder({ [file]: content });
    const form = { encoding: 'utf-8', delimiter, ...(quote !== '' && { quote }) };
    return scanRows({ path: `${folder}/${file}` }, form);
}
describe('the rows of delimited text', () => {
    it.each([
        ['none but the names', names, 0],
        ['nothing at all', '', 0],
        ['with a line end at the end', `${names}L-1,a,5\nL-2,b,5\n`, 2],
        ['without one', `${names}L-1,a,5\nL-2,b,5`, 2],
        ['with a break in a cell', `${names}L-1,"a\nL-x,b,5\n",5\nL-2,b,5\n`, 2],
        ['with a break in a name', `lead_id,"com\npany"\nL-1,a\n`, 1],
        ['with CRLF', 'lead_id,company\r\nL-1,"a\r\nb"\r\n\r\nL-2,""\r\n', 2],
        ['with blank lines', `${names}\n\nL-1,a,5\n\n`, 1],
        ['with a line of blanks, which is none', `${names}  \nL-1,a,5\n`, 2],
        ['with a mark twice', `${names}L-1,"a""\n""b",5\n`, 1],
        ['with an empty cell in marks', `${names}"","",""\nL-1,"""",5\n`, 2],
        ['with a mark within a plain cell', `${names}L-1,Mus"ter,5\nL-2,x "y,5\n`, 2],
        ['with blanks around marks', `${names}L-1, "a\nb" ,5\n`, 1],
        ['with a byte order mark', '\ufeff"lead\nid","b"\nL-1,a\n', 1],
        ['with cells too many and too few', `${names}L-1,a,5,,\nL-2\n`, 2],
    ])('%s', async (_, content, rows) => {
        expect(await scan(content)).toMatchObject({ rows });
        expect(await scan(content)).not.toHaveProperty('openQuote');
    });
    it.each([
        ['that is open to the end', `${names}L-1,a,5\nL-2,"a,5\nL-3,b,5\n`, 3],
        ['that is open in the names', 'lead_id,"company\nL-1,a\n', 1],
        ['that closes too early', `${names}L-1,"a"b,5\n`, 2],
        ['that closes before blanks and more', `${names}L-1,"a" b,5\n`, 2],
        ['that opens anew behind blanks', `${names}L-1,"a" "b",5\n`, 2],
        ['that meets one in a later row', `${names}L-1,"a,5\nL-2,Mus"ter,5\n`, 2],
        ['that stands twice at the end', `${names}L-1,"a""`, 2],
    ])('a mark %s', async (_, content, openQuote) => {
        expect(await scan(content)).toMatchObject({ openQuote });
    });
    it.each(['\n', '\r\n'])('and blank lines, whose lines end in %j', async (end) => {
        const content = 'a,b\n\n1,2\n\n\n3,"\n\n"\n4,5\n\n'.replaceAll('\n', end);
        expect(await scan(content)).toEqual({ rows: 3, blankLines: [2, 4, 5, 8] });
    });
    it('of another form', async () => {
        const content = "a;b\n'x\ny';\"\n";
        expect(await scan(content, { quote: "'", delimiter: ';' })).toMatchObject({ rows: 1 });
        expect(await scan('a,b\n"x,1\n', { quote: '' })).toMatchObject({ rows: 1 });
    });
    it('of a packed file', async () => {
        const content = gzipSync(`${names}L-1,"a\nb",5\n`);
        expect(await scan(content, { file: 'leads.csv.gz' })).toMatchObject({ rows: 1 });
    });
    it('of a packed file that was cut off or spoiled', async () => {
        const content = gzipSync(`${names}${'L-1,a,5\n'.repeat(9000)}`);
        const file = 'leads.csv.gz';
        expect(await scan(content.subarray(0, -20), { file })).toMatch(/^it cannot be unpacked to its end/);
        expect(await scan(content.fill(7, 40, 60), { file })).toMatch(/^it cannot be unpacked to its end/);
    });
    it('that is cut into pieces as it is read', async () => {
        const row = (place) => `L-${place},"${'""\n'.repeat(place % 7)}a",5\r\n`;
        const content = names + Array.from({ length: 20_000 }, (_, place) => row(place)).join('');
        expect(content.length).toBeGreaterThan(3 * 65_536);
        expect(await scan(content)).toMatchObject({ rows: 20_000 });
    });
});
