import { counted } from '../../support/counted.js';
import { listedRows, recordFinding } from '../record-finding.js';
/** Lines that are left out, by what is wrong with them; the others make the file unreadable. */
const left = [
    {
        why: 'encoding',
        code: 'records/encoding',
        words: (count) => `${count === 1 ? 'holds' : 'hold'} bytes that are no letters in this encoding`,
    },
    {
        why: 'ragged',
        code: 'records/ragged-row',
        words: (count) => `${count === 1 ? 'does' : 'do'} not fit the columns`,
    },
    {
        why: 'json',
        code: 'records/broken-line',
        words: (count) => `${count === 1 ? 'is no JSON object' : 'are no JSON objects'}`,
    },
];
export function rejectFindings(file, rejects) {
    return left.flatMap(({ why, code, words }) => {
        const lines = rejects.filter((reject) => reject.why === why);
        if (lines.length === 0)
            return [];
        const examples = lines.slice(0, listedRows).map(({ row, words: value }) => ({ row, value }));
        const message = `${counted(lines.length, 'row')} ${words(lines.length)}`;
        return [recordFinding(code, { file, message, count: lines.length, examples })];
    });
}
/** The number that a row has in the file, from the one it would have without the lines that are left out. */
export function rowNumber(among, rejects) {
    let row = among;
    for (const reject of rejects) {
        if (reject.row > row)
            break;
        row++;
    }
    return row;
}
