/** Puts a file of the user in the place of the old one in one step; a link keeps leading to it. */
export function replaceFile(files, path, bytes) {
    const real = files.realPath(path) ?? path;
    const unfinished = `${real}.unfinished`;
    files.remove(unfinished);
    files.create(unfinished, bytes, 'lasting');
    if (files.kindOf(real) === 'file')
        files.copyRights(real, unfinished);
    files.rename(unfinished, real);
}
