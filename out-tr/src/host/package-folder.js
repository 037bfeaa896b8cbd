import { dirname } from 'node:path';
/** The folder of leadpact's own package, which holds schemas and pages: the nearest one above `file` with both. */
export function packageFolder(files, file) {
    const folder = dirname(file);
    if (files.kindOf(`${folder}/schemas`) === 'folder' && files.kindOf(`${folder}/docs/rules`) === 'folder') {
        return folder;
    }
    if (dirname(folder) === folder)
        throw new Error('the package of leadpact is not complete');
    return packageFolder(files, folder);
}
