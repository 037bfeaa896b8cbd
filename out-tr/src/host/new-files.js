import { absentFolders } from './absent-folders.js';
import { systemError } from './file-system.js';
import { ownPath } from './own-path.js';
import { parentsOf, writeTree } from './tree-files.js';
/** What stands where these files or their folders would go, in a folder that need not exist itself. */
export function standingInTheWay(files, root, { content }) {
    const parents = new Set(content.flatMap(({ path }) => parentsOf(path)));
    const noFolders = [...parents].filter((path) => !['folder', 'absent'].includes(files.kindOf(`${root}/${path}`)));
    const standing = content.filter(({ path }) => files.kindOf(`${root}/${path}`) !== 'absent');
    return [...noFolders, ...standing.map(({ path }) => path)];
}
/**
 * Puts new files into a folder, all of them or none; nothing that stands there is touched. They are written beside. A run
 * that is killed from the moment they are complete leaves a folder from which `finishNewFiles` goes on.
 */
export function putNewFiles(machine, root, { content, programs }) {
    const { files, processes } = machine;
    const made = absentFolders(files, root);
    const moved = [];
    const ready = `${root}/${readyStem(machine)}${processes.freshName()}`;
    let beside = ready;
    try {
        files.makeFolder(root);
        beside = ownPath(machine, root, '.leadpact-init-part');
        writeTree(files, beside, content, 'soon');
        for (const path of programs)
            files.makeExecutable(`${beside}/${path}`);
        files.rename(beside, ready);
        beside = ready;
        moveAll(files, ready, root, (path) => moved.push(path));
        files.remove(ready);
    }
    catch (error) {
        for (const path of moved.toReversed())
            files.rename(`${root}/${path}`, `${beside}/${path}`);
        files.remove(beside);
        for (const folder of made)
            files.removeEmpty(folder);
        throw error;
    }
}
/** Puts into place what a killed run had written completely; true when there was something to finish. */
export function finishNewFiles(machine, root) {
    const { files, processes } = machine;
    const stem = readyStem(machine);
    const left = (files.entriesOf(root) ?? []).filter(({ name, kind }) => kind === 'folder' &&
        name.startsWith(stem) &&
        files.isOwn(`${root}/${name}`) &&
        !processes.isAlive(Number.parseInt(name.slice(stem.length), 10)));
    for (const { name } of left) {
        moveAll(files, `${root}/${name}`, root, () => undefined);
        files.remove(`${root}/${name}`);
    }
    return left.length > 0;
}
/** After it comes a fresh name, which begins with the number of the process. */
function readyStem({ processes }) {
    return `.leadpact-init-ready-${processes.own.machine}-`;
}
/** Whole folders where nothing stands, single files where a folder stands already. */
function moveAll(files, from, to, note, prefix = '') {
    for (const { name, kind } of files.entriesOf(`${from}/${prefix}`) ?? []) {
        const path = prefix + name;
        const standing = files.kindOf(`${to}/${path}`);
        if (standing === 'absent') {
            files.rename(`${from}/${path}`, `${to}/${path}`);
            note(path);
        }
        else if (standing === 'folder' && kind === 'folder')
            moveAll(files, from, to, note, `${path}/`);
        else
            throw systemError('EEXIST', `${to}/${path} stands where leadpact would write`);
    }
}
