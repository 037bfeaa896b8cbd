const marks = [
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16', [0xff, 0xfe]],
    ['utf-16', [0xfe, 0xff]],
];
/** The encoding that the first bytes of a file announce, if they announce one. */
function announcedEncoding(bytes) {
    return marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
}
/** Undefined where the first bytes of the file do not say so. */
export function announcedTrouble(bytes, declared) {
    const announced = announcedEncoding(bytes);
    return announced === undefined || announced === declared
        ? undefined
        : { words: `begins as ${announced} does, and is declared as ${declared}`, likely: announced };
}
/** Of a file declared as UTF-8: names of columns that are none. Almost always Excel has written them its own way. */
export function headerTrouble(headers) {
    const isSpoiled = headers.some((header) => header.includes('\ufffd'));
    return isSpoiled
        ? { words: 'holds bytes in its first row that are no letters in utf-8', likely: 'windows-1252' }
        : undefined;
}
