import { createHash } from 'node:crypto';
import { readCacheFile, writeCacheFile } from './cache-file.js';
/** Whether a kept answer is still, or already, the answer. */
export function holdsAt({ holds = {} }, now) {
    const { from = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY } = holds;
    if (holds.from === undefined && holds.until === undefined)
        return true;
    const instant = now();
    return from <= instant && instant < until;
}
/** A cache in a folder of this user. `build` names the exact code that answers; versions of Node.js bring other time zones. */
export function resultCache(folder, build) {
    const tool = JSON.stringify([1, build, process.version, process.versions['icu'], process.versions['tz']]);
    const pathOf = (key) => `${folder}/results/${key}.json`;
    return {
        find: (question) => {
            const key = keyOf(tool, question);
            const bytes = readCacheFile(pathOf(key));
            return bytes === undefined ? undefined : opened(key, bytes);
        },
        keep: (question, result) => {
            const key = keyOf(tool, question);
            writeCacheFile(pathOf(key), Buffer.from(sealed(key, result)));
        },
    };
}
/** Every part is preceded by its length, so that no two questions run together into the same bytes. */
function keyOf(tool, { asked, files }) {
    const hash = createHash('sha256');
    const add = (bytes) => {
        hash.update(`${Buffer.byteLength(bytes)}:`).update(bytes);
    };
    add(tool);
    add(JSON.stringify(Object.entries(asked).sort(([a], [b]) => (a < b ? -1 : 1))));
    for (const file of files) {
        add(file.path);
        add(file.bytes);
    }
    return hash.digest('hex');
}
/** The seal tells damaged and misplaced entries; whoever can forge it could as well replace the tool. */
function sealed(key, { exitCode, stdout, stderr, holds }) {
    const content = JSON.stringify({ exitCode, stdout, stderr, holds });
    return `${seal(key, content)}${content}`;
}
function opened(key, bytes) {
    const content = bytes.toString('utf8', 64);
    if (bytes.toString('latin1', 0, 64) !== seal(key, content))
        return undefined;
    return JSON.parse(content);
}
function seal(key, content) {
    return createHash('sha256').update(key).update(content).digest('hex');
}
