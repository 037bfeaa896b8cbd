import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { bytesOf, firstBytes } from './export-text.js';
/** Writes a file anew as UTF-8; says in words where it holds bytes that are no letters in its encoding. */
export async function transcode(path, encoding, to) {
    let trouble;
    async function* decoded(source) {
        const decode = decoderOf(path, encoding);
        const perhaps = utf8Judge();
        let line = 1;
        for await (const bytes of source) {
            perhaps.take(bytes);
            const text = decode(bytes, true);
            if (text === undefined) {
                trouble = { words: `holds bytes after line ${line} that are no letters in ${encoding}` };
                return;
            }
            const odd = encoding === 'windows-1252' ? text.search(unassigned) : -1;
            if (odd >= 0) {
                trouble = {
                    words: `holds a byte in line ${line + breaksIn(text.slice(0, odd))} that is no letter in windows-1252`,
                    ...(perhaps.fitsSoFar() && { likely: 'utf-8' }),
                };
                return;
            }
            line += breaksIn(text);
            yield text;
        }
        trouble = troubleAtEnd(decode, perhaps.isUtf8(), encoding);
    }
    await pipeline(bytesOf(path), decoded, createWriteStream(to, { flags: 'wx' }));
    return trouble;
}
function troubleAtEnd(decode, isUtf8, encoding) {
    if (decode(new Uint8Array(), false) === undefined)
        return { words: 'ends in the middle of a letter' };
    if (encoding === 'utf-16' || !isUtf8)
        return undefined;
    return {
        words: `holds letters beyond ASCII, all of them written as utf-8 does, and is declared as ${encoding}`,
        likely: 'utf-8',
    };
}
/** Bytes to which Windows gave no letter; decoders turn them into control characters. */
const unassigned = /[\u0081\u008d\u008f\u0090\u009d]/;
function decoderOf(path, encoding) {
    // Web decoders take this name for windows-1252.
    if (encoding === 'iso-8859-1')
        return (bytes) => Buffer.from(bytes).toString('latin1');
    const [first, second] = firstBytes(path, 2);
    const order = first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-16le';
    const decoder = new TextDecoder(encoding === 'utf-16' ? order : encoding, { fatal: true });
    return (bytes, isMore) => {
        try {
            return decoder.decode(bytes, { stream: isMore });
        }
        catch (error) {
            if (error instanceof TypeError)
                return undefined;
            throw error;
        }
    };
}
function breaksIn(text) {
    let count = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        count++;
    return count;
}
/**
 * Whether all letters beyond ASCII, and there are some, are written as UTF-8 does. Other single-byte texts hardly ever
 * are: every such letter would have to be followed by one of a few signs.
 */
function utf8Judge() {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let [beyond, fits] = [false, true];
    const decode = (bytes, isMore) => {
        try {
            if (fits)
                decoder.decode(bytes, { stream: isMore });
        }
        catch {
            fits = false;
        }
    };
    return {
        take(bytes) {
            beyond ||= bytes.some((byte) => byte >= 0x80);
            decode(bytes, true);
        },
        fitsSoFar: () => beyond && fits,
        isUtf8() {
            decode(new Uint8Array(), false);
            return beyond && fits;
        },
    };
}
