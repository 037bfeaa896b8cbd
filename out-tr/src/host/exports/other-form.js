/** First bytes of files that are no text, whatever their name says. */
const beginnings = [
    {
        bytes: [0x50, 0x4b, 0x03, 0x04],
        form: 'an Excel workbook or another packed file',
        help: 'open it and save it as CSV; another ending of the name alone makes no CSV of it',
    },
    {
        bytes: [0xd0, 0xcf, 0x11, 0xe0],
        form: 'an Excel workbook of the old form',
        help: 'open it and save it as CSV; another ending of the name alone makes no CSV of it',
    },
    {
        bytes: [0x1f, 0x8b],
        form: 'packed with gzip',
        help: 'unpack it, or let its name end in .csv.gz',
    },
    {
        bytes: [0x50, 0x41, 0x52, 0x31],
        form: 'Parquet',
        help: 'let its name end in .parquet',
    },
];
/** What a file that should be delimited text is instead, and what to do; undefined where its first bytes do not say so. */
export function otherForm(bytes) {
    return beginnings.find((beginning) => beginning.bytes.every((byte, index) => bytes[index] === byte));
}
