import { bytesOf, parentsOf } from '../host/tree-files.js';
/** Writes files into a folder of the user: replaces those that stand there already and touches nothing else. */
export function writeInto(files, target, written) {
    for (const { path, content } of written) {
        const file = `${target}/${path}`;
        files.makeFolder([target, ...parentsOf(path).slice(-1)].join('/'));
        files.create(`${file}.unfinished`, bytesOf(content), 'soon');
        files.rename(`${file}.unfinished`, file);
    }
}
