import { dirname, relative, resolve } from 'node:path';
/** The folder the user means, or one sentence that says why there is no agreement in it. */
export function agreementFolder(io, given) {
    const asked = resolve(io.workingFolder, given);
    const { files } = io.machine;
    const path = files.realPath(asked)?.replaceAll('\\', '/');
    if (path === undefined || files.kindOf(path) !== 'folder')
        return `there is no folder ${given}`;
    if (files.kindOf(`${path}/definitions`) === 'absent')
        return withoutDefinitions(io, given, asked);
    return { path, shown: shownFrom(io.workingFolder, asked) };
}
function withoutDefinitions(io, given, asked) {
    const above = foldersAbove(asked).find((folder) => io.machine.files.kindOf(`${folder}/definitions`) === 'folder');
    const where = given === '.' ? 'this folder' : given;
    const way = above === undefined ? '' : relative(io.workingFolder, above);
    const hint = above === undefined ? '' : `; there is one in ${above} (use --dir ${way || '.'})`;
    return `${where} holds no definitions/ folder${hint}`;
}
function foldersAbove(folder) {
    const above = dirname(folder);
    return above === folder ? [] : [above, ...foldersAbove(above)];
}
function shownFrom(workingFolder, folder) {
    const path = relative(workingFolder, folder).replaceAll('\\', '/');
    return path === '' ? '' : `${path}/`;
}
