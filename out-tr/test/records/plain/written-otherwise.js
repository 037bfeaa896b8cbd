import { parseCsv } from '../../../src/support/csv.js';
/** The same export as another system would write it: in quotation marks or not, with other line ends, columns in another order. */
export function styled({ lead, event }, random) {
    return { lead: restyled(lead, random), event: restyled(event, random) };
}
function restyled(bytes, random) {
    const rows = parseCsv(Buffer.from(bytes).toString()).rows.map((row) => row.map(({ text }) => text));
    const order = shuffled(rows[0]?.map((_, index) => index) ?? [], random);
    const quotes = random.pick(['all', 'some', 'needed']);
    const end = random.pick(['\n', '\r\n']);
    const cell = (text) => {
        const isQuoted = /["\n\r,]/.test(text) || quotes === 'all' || (quotes === 'some' && random.chance(1, 2));
        return isQuoted ? `"${text.replaceAll('"', '""')}"` : text;
    };
    const lines = rows.map((row) => order.map((index) => cell(row[index] ?? '')).join(','));
    const mark = random.chance(1, 5) ? '\ufeff' : '';
    return Buffer.from(`${mark}${lines.join(end)}${random.chance(4, 5) ? end : ''}`);
}
function shuffled(items, random) {
    const rest = [...items];
    return items.flatMap(() => rest.splice(random.below(rest.length), 1));
}
const pieces = [
    ...',";|\t\r\n 0159-+.:TZzA\'=#\\/\u0000\u001f\u007f\u00a0\u00e4\ufeff',
    '\r\n',
    '\n\n',
    '""',
    ',,',
    '"a"',
    '2026-02-30',
    'null',
].map((text) => Buffer.from(text));
const broken = [[0x80], [0xff], [0xc3], [0xed, 0xa0, 0x80]].map((bytes) => Buffer.from(bytes));
/** With a few bytes too many, too few or other ones, or with rows that stand there twice or not at all. */
export function disturbed({ lead, event }, random) {
    const isLead = random.chance(1, 2);
    return {
        lead: isLead ? changed(lead, random) : lead,
        event: isLead ? event : changed(event, random),
    };
}
function changed(bytes, random) {
    let text = bytes;
    for (let times = 1 + random.below(2); times > 0; times--) {
        text = random.chance(1, 4) ? withOtherRows(text, random) : withOtherBytes(text, random);
    }
    return text;
}
function withOtherBytes(bytes, random) {
    const at = random.below(bytes.length + 1);
    const piece = random.pick(random.chance(1, 12) ? broken : pieces);
    const rest = bytes.subarray(at + random.pick([0, 1, piece.length]));
    return Buffer.concat([bytes.subarray(0, at), random.chance(1, 6) ? Buffer.alloc(0) : piece, rest]);
}
function withOtherRows(bytes, random) {
    const lines = Buffer.from(bytes).toString('latin1').split('\n');
    const [from, to] = [random.below(lines.length), random.below(lines.length)];
    if (random.chance(1, 2))
        lines.splice(to, 0, lines[from] ?? '');
    else
        lines.splice(from, 1);
    return Buffer.from(lines.join('\n'), 'latin1');
}
