import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { lookAtCsv } from '../../../src/host/exports/look-at-csv.js';
import { temporaryFolder } from '../temporary-folder.js';
const rows = 'lead_id,company\nL-1,Muster\n';
async function lookAt(content, encoding = 'utf-8') {
    const folder = temporaryFolder({ 'leads.csv': content });
    const form = { encoding, delimiter: ',', quote: '"' };
    return lookAtCsv(`${folder}/leads.csv`, 'leads.csv', form, `${folder}/scratch.csv`);
}
describe('a file of delimited text', () => {
    it.each([
        [
            'an Excel workbook',
            Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.from(rows)]),
            'Excel workbook',
            'save it as CSV',
        ],
        ['packed', gzipSync(rows), 'packed with gzip', '.csv.gz'],
        ['of Parquet', Buffer.from('PAR1...'), 'Parquet', '.parquet'],
        ['with a line for Excel', `sep=;\n${rows}`, 'only Excel understands', 'delete that line'],
        ['with a quoted line for Excel', `"sep=,"\r\n${rows}`, 'only Excel understands', 'delete that line'],
        ['whose lines end with CR', rows.replaceAll('\n', '\r'), 'CR alone', 'LF or CRLF'],
        ['whose lines end with CR, but for one', 'lead_id,company\rL-1,"a\nb"\r', 'CR alone', 'LF or CRLF'],
    ])('%s is told as what it is', async (_, content, words, help) => {
        expect(await lookAt(content)).toMatchObject({
            code: 'records/unreadable-file',
            message: expect.stringContaining(words),
            help: expect.stringContaining(help),
        });
    });
    it.each([
        ['LF', rows],
        ['CRLF', rows.replaceAll('\n', '\r\n')],
        ['a break within a name', 'lead_id,"com\r\npany"\r\nL-1,Muster\r\n'],
        ['CR within a name', 'lead_id,"com\rpany"\nL-1,Muster\n'],
        ['a header alone', 'lead_id'],
        ['a column that begins so', 'sep,company\nL-1,Muster\n'],
    ])('with %s is read', async (_, content) => {
        expect(await lookAt(content)).toMatchObject({ form: 'csv' });
    });
});
describe('letters beyond ASCII', () => {
    const ascii = `${'L-1,Muster\n'.repeat(40_000)}`;
    const german = `lead_id,company\n${ascii}L-2,Müller\n`;
    it.each(['windows-1252', 'iso-8859-1'])('of UTF-8, late in a file of %s', async (encoding) => {
        expect(await lookAt(german, encoding)).toMatchObject({
            code: 'records/encoding',
            help: expect.stringContaining('encoding: utf-8'),
        });
    });
    it('of UTF-8 with a byte that windows-1252 does not have', async () => {
        expect(await lookAt('lead_id,company\nL-1,Árpád\n', 'windows-1252')).toMatchObject({
            code: 'records/encoding',
            help: expect.stringContaining('encoding: utf-8'),
        });
    });
    it.each(['windows-1252', 'iso-8859-1'])('of %s are read as such', async (encoding) => {
        expect(await lookAt(Buffer.from(german, 'latin1'), encoding)).toMatchObject({ form: 'csv' });
        expect(await lookAt(rows, encoding)).toMatchObject({ form: 'csv' });
    });
    it('of windows-1252 in the names of a file declared as UTF-8', async () => {
        expect(await lookAt(Buffer.from('lead_id,Größe\nL-1,5\n', 'latin1'))).toMatchObject({
            code: 'records/encoding',
            help: expect.stringContaining('encoding: windows-1252'),
        });
    });
    it.each([
        ['little', (text) => Buffer.from(text, 'utf16le')],
        ['big', (text) => Buffer.from(text, 'utf16le').swap16()],
    ])('of UTF-16 are read with the %s end first', async (_, bytes) => {
        expect(await lookAt(bytes('\ufefflead_id,Größe\nL-1,5\n'), 'utf-16')).toMatchObject({
            columns: [{ header: 'lead_id' }, { header: 'Größe' }],
        });
    });
    it('of UTF-16 that end in the middle of one are told', async () => {
        const half = Buffer.from(`\ufeff${rows}`, 'utf16le').subarray(0, -1);
        expect(await lookAt(half, 'utf-16')).toMatchObject({
            code: 'records/encoding',
            message: expect.stringContaining('ends in the middle of a letter'),
        });
    });
    it('of a byte that windows-1252 does not have are told with their line', async () => {
        const odd = Buffer.concat([Buffer.from(rows), Buffer.from([0x4c, 0x81, 0xe4, 0x0a])]);
        expect(await lookAt(odd, 'windows-1252')).toMatchObject({
            message: expect.stringContaining('a byte in line 3 '),
        });
    });
});
