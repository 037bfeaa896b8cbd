import { createReadStream } from 'node:fs';
import { ownPath } from '../../host/own-path.js';
import { visibleOutput } from '../visible-output.js';
/** Beside its place, so that nobody ever finds half a file there; without a place it is printed in the end. */
export function outputFile(io, place, scratch) {
    const { files } = io.machine;
    if (place === undefined) {
        const path = `${scratch}/scores.csv`;
        return { path, finish: () => print(io, path) };
    }
    const path = `${ownPath(io.machine, place.folder, '.leadpact-score')}.part`;
    return {
        path,
        finish: async () => files.rename(path, `${place.folder}/${place.name}`),
    };
}
async function print(io, path) {
    const stdout = visibleOutput(io.stdout);
    for await (const part of createReadStream(path, { encoding: 'utf8', highWaterMark: 1024 * 1024 })) {
        stdout.write(String(part));
    }
}
