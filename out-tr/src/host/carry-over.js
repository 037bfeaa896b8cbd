import { systemError } from './file-system.js';
import { parentsOf, standingEntries } from './tree-files.js';
import { manifestPath, readManifest } from './tree-manifest.js';
/** Written by its own command, ignored by git, and therefore not a part of what a build replaces. */
const playbook = 'playbook';
/** Files every build writes besides those of the targets. */
const ownFiles = ['.gitattributes', manifestPath];
/**
 * What stands in `generated/` but was written by no build: a build keeps it and says so.
 * Without a readable manifest nothing is known to be a build's own.
 */
export function foreignEntries(files, tree) {
    const own = new Set([...ownFiles, ...Object.values(readManifest(files, tree) ?? {}).flat()]);
    return standingEntries(files, tree).filter(({ path }) => !own.has(path) && !path.startsWith(`${playbook}/`));
}
/** Moves the playbook and what is foreign from the previous tree to the current one, unless it has them already. */
export function carryOver(files, previous, current) {
    for (const { path } of foreignEntries(files, previous))
        moveUnlessThere(files, { previous, current, path });
    if (files.kindOf(`${previous}/${playbook}`) === 'folder') {
        moveUnlessThere(files, { previous, current, path: playbook });
    }
}
function moveUnlessThere(files, { previous, current, path }) {
    if (files.kindOf(`${current}/${path}`) !== 'absent')
        return;
    for (const parent of parentsOf(path)) {
        const kind = files.kindOf(`${current}/${parent}`);
        if (kind === 'absent')
            files.makeFolder(`${current}/${parent}`);
        else if (kind !== 'folder')
            throw systemError('ENOTDIR', `generated/${parent} is not a folder`);
    }
    files.rename(`${previous}/${path}`, `${current}/${path}`);
}
