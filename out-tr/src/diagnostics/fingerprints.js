import { shortHash } from '../support/short-hash.js';
/**
 * What tells each finding from the others and stays when lines move: code, file, path of keys and message.
 * Findings that are equal in all of these are numbered.
 */
export function fingerprints(findings) {
    const seen = new Map();
    return findings.map(({ code, place, message }) => {
        const identity = JSON.stringify([code, place.file, place.document, place.path, place.part, message]);
        const print = shortHash(`1${identity}`) + shortHash(`2${identity}`);
        const count = (seen.get(print) ?? 0) + 1;
        seen.set(print, count);
        return count === 1 ? print : `${print}-${count}`;
    });
}
