/** The folders on the way to a place that are not there, the innermost first. */
export function absentFolders(files, path) {
    if (files.kindOf(path) !== 'absent')
        return [];
    const parent = path.slice(0, path.lastIndexOf('/'));
    return parent === '' || parent === path ? [path] : [path, ...absentFolders(files, parent)];
}
