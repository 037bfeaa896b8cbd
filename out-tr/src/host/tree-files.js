import { compareCodePoints } from '../support/code-points.js';
/** Everything below `folder` that is no folder, by path in code-point order; links are listed, not followed. */
export function standingEntries(files, folder) {
    const found = [];
    collect(files, folder, '', found);
    return found.sort((a, b) => compareCodePoints(a.path, b.path));
}
function collect(files, folder, prefix, found) {
    for (const { name, kind } of files.entriesOf(folder) ?? []) {
        if (kind === 'folder')
            collect(files, `${folder}/${name}`, `${prefix}${name}/`, found);
        else if (kind !== 'absent')
            found.push({ path: prefix + name, kind });
    }
}
/** Writes `tree` below `folder`, which must not exist yet. */
export function writeTree(files, folder, tree, durability) {
    const folders = new Set([folder]);
    for (const file of tree)
        for (const parent of parentsOf(checked(file.path)))
            folders.add(`${folder}/${parent}`);
    for (const each of folders)
        files.makeFolder(each);
    for (const file of tree)
        files.create(`${folder}/${file.path}`, bytesOf(file.content), durability);
    if (durability === 'lasting')
        for (const each of folders)
            files.settle(each);
}
/** The folders above a path inside its tree, outermost first. */
export function parentsOf(path) {
    const names = path.split('/').slice(0, -1);
    return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
/** Text is written as UTF-8. */
export function bytesOf(content) {
    return typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
}
/** A path that could leave the tree is a mistake of whoever made the artefact, never input. */
function checked(path) {
    const names = path.split('/');
    if (names.some((name) => name === '' || name === '.' || name === '..' || name.includes('\\'))) {
        throw new Error(`not a path inside a tree: ${path}`);
    }
    return path;
}
