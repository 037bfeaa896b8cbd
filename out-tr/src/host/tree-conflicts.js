import { foreignEntries } from './carry-over.js';
import { parentsOf } from './tree-files.js';
/** What stands in the way of a tree, relative to `root`: links, files in place of its folders and folders of others in place of its files. */
export function treeConflicts(files, root, tree, content) {
    const roots = [...parentsOf(tree), tree].filter((path) => {
        const kind = files.kindOf(`${root}/${path}`);
        return kind !== 'folder' && kind !== 'absent';
    });
    if (roots.length > 0 || tree !== 'generated')
        return roots;
    const paths = new Set(content.map((file) => file.path));
    const folders = new Set(content.flatMap((file) => parentsOf(file.path)));
    return foreignEntries(files, `${root}/${tree}`)
        .filter(({ path }) => folders.has(path) || parentsOf(path).some((parent) => paths.has(parent)))
        .map(({ path }) => `${tree}/${path}`);
}
