import { nodeFileSystem } from '../../src/host/node-file-system.js';
/** What a process experiences that is killed: nothing after it happens. */
export class Killed extends Error {
}
/** A file system whose process dies right before its change number `lives` (from 0); after that nothing works any more. */
export function mortalFiles(lives) {
    let changes = 0;
    const dying = (change) => (...given) => {
        if (changes >= lives)
            throw new Killed();
        changes += 1;
        change(...given);
    };
    const files = {
        ...nodeFileSystem,
        makeFolder: dying(nodeFileSystem.makeFolder),
        create: dying(nodeFileSystem.create),
        makeExecutable: dying(nodeFileSystem.makeExecutable),
        append: dying(nodeFileSystem.append),
        rename: dying(nodeFileSystem.rename),
        remove: dying(nodeFileSystem.remove),
        removeEmpty: dying(nodeFileSystem.removeEmpty),
    };
    return { files, changes: () => changes };
}
