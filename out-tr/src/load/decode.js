import { encoding } from './codes/encoding.js';
import { filePlace, loadFinding } from './load-finding.js';
import { sourceText } from './source-text.js';
/** Reads bytes as UTF-8, with or without a byte order mark. */
export function decode(path, bytes) {
    const wide = wideEncoding(bytes);
    if (wide !== undefined)
        return foreign(path, wide);
    try {
        return { source: sourceText(path, new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
    }
    catch {
        return brokenText(path, bytes);
    }
}
/** UTF-16 or UTF-32, told by its byte order mark or by the zero bytes beside the first two letters (YAML 1.2 §5.2). */
function wideEncoding(bytes) {
    const [first, second, third, fourth] = bytes;
    if (first === 0xff && second === 0xfe)
        return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16';
    if (first === 0xfe && second === 0xff)
        return 'UTF-16';
    const zeros = [first, second, third, fourth].map((byte) => (byte === 0 ? '0' : 'x')).join('');
    if (zeros === '0x0x' || zeros === 'x0x0')
        return 'UTF-16';
    return zeros === '000x' || zeros === 'x000' || (zeros === '00xx' && third === 0xfe) ? 'UTF-32' : undefined;
}
function foreign(path, name) {
    const source = sourceText(path, '');
    const message = `the file is stored as ${name}, not as UTF-8`;
    return {
        source,
        finding: loadFinding(encoding, { place: filePlace(path), range: source.rangeBetween(0, 0), message }),
    };
}
function brokenText(path, bytes) {
    const source = sourceText(path, new TextDecoder('utf-8').decode(bytes));
    const at = firstBrokenByte(bytes);
    const offset = new TextDecoder('utf-8').decode(bytes.subarray(0, at)).length;
    const byte = bytes[at] ?? 0;
    // From A0 on, Latin-1 and Windows-1252 agree with Unicode.
    const letter = byte >= 0xa0 ? `; in an older encoding it is "${String.fromCodePoint(byte)}"` : '';
    const message = `the byte ${byte.toString(16).toUpperCase()} is not UTF-8${letter}`;
    const range = source.rangeBetween(offset, offset + 1);
    return { source, finding: loadFinding(encoding, { place: filePlace(path), range, message }) };
}
/** Index of the first byte that begins no whole UTF-8 character: the longest prefix that decodes, by halving. */
function firstBrokenByte(bytes) {
    let good = 0;
    let bad = bytes.length;
    while (bad - good > 1) {
        const middle = Math.floor((good + bad) / 2);
        if (decodes(bytes.subarray(0, middle), true))
            good = middle;
        else
            bad = middle;
    }
    // The prefix may end inside a character that the next byte fails to continue.
    while (!decodes(bytes.subarray(0, good), false))
        good--;
    return good;
}
function decodes(bytes, mayEndInsideCharacter) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayEndInsideCharacter });
        return true;
    }
    catch {
        return false;
    }
}
