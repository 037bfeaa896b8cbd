import { posix } from 'node:path';
import { compareCodePoints } from '../../support/code-points.js';
/** Links that lead to links and so on; more than so many go round in a circle. */
const mostLinks = 40;
/** The files of a revision behind the same questions as those of the disk. Contents are fetched when the first is read. */
export function revisionFiles(entries, fetch) {
    const byPath = new Map(entries.map((entry) => [`/${entry.path}`, entry]));
    const folders = foldersOf(entries);
    let contents;
    /** What stands at a path; links on the way to it are followed, it itself is not. */
    function entryAt(path) {
        const found = byPath.get(path);
        if (found !== undefined || folders.has(path))
            return found;
        const parent = posix.dirname(path);
        const real = parent === path ? undefined : realPath(parent);
        return real === undefined ? undefined : byPath.get(posix.join(real, posix.basename(path)));
    }
    function kindOf(path) {
        return entryAt(path)?.kind ?? (folders.has(path) ? 'folder' : 'absent');
    }
    function bytesOf(entry) {
        contents ??= fetch(entries.filter(({ kind }) => kind !== 'other'));
        return typeof contents === 'string' ? contents : (contents.get(entry.object) ?? 'git does not hold it');
    }
    function realPath(path, links = 0) {
        if (folders.has(path))
            return path;
        const entry = entryAt(path);
        if (entry?.kind !== 'link')
            return entry === undefined ? undefined : `/${entry.path}`;
        const target = bytesOf(entry);
        if (typeof target === 'string' || links > mostLinks)
            return undefined;
        const relative = posix.join(posix.dirname(entry.path), target.toString('utf8'));
        return relative.startsWith('..') ? undefined : realPath(`/${relative}`, links + 1);
    }
    function read(path, limit) {
        const entry = entryAt(path);
        if (entry === undefined)
            return { what: 'unreadable', reason: 'it does not exist' };
        if (entry.kind !== 'file')
            return { what: 'not-a-file' };
        if (entry.size > limit)
            return { what: 'too-large', size: entry.size };
        const bytes = bytesOf(entry);
        return typeof bytes === 'string' ? { what: 'unreadable', reason: bytes } : { what: 'bytes', bytes };
    }
    return { kindOf, entriesOf: (folder) => folders.get(folder), realPath: (path) => realPath(path), read };
}
/** Every folder with what stands in it, by code points. */
function foldersOf(entries) {
    const folders = new Map();
    for (const { path, kind } of entries) {
        const steps = path.split('/');
        for (const [depth, name] of steps.entries()) {
            const folder = `/${steps.slice(0, depth).join('/')}`;
            const inside = folders.get(folder) ?? new Map();
            folders.set(folder, inside);
            inside.set(name, { name, kind: depth === steps.length - 1 ? kind : 'folder' });
        }
    }
    return new Map([...folders].map(([folder, inside]) => [
        folder,
        [...inside.values()].sort((left, right) => compareCodePoints(left.name, right.name)),
    ]));
}
