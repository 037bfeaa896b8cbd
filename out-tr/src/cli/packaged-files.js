import { fileURLToPath } from 'node:url';
import { packageFolder } from '../host/package-folder.js';
import { standingEntries } from '../host/tree-files.js';
/** The files that leadpact's own package holds below a folder, such as `schemas`; paths are relative to it. */
export function packagedFiles(files, folder) {
    const path = `${packageFolder(files, fileURLToPath(import.meta.url))}/${folder}`;
    return standingEntries(files, path).map((entry) => ({
        path: entry.path,
        content: bytesAt(files, `${path}/${entry.path}`),
    }));
}
function bytesAt(files, path) {
    const reading = files.read(path, 10_000_000);
    if (reading.what !== 'bytes')
        throw new Error(`${path} cannot be read`);
    return reading.bytes;
}
