import { absentFolders } from './absent-folders.js';
/** Bytes gathered before they are written. */
const chunk = 0x10_0000;
/** Begins a folder at an absolute path; what killed runs of this machine left beside it is cleared away. */
export function beginExport({ files, processes }, path) {
    const { parent, name } = partsOf(path);
    const made = absentFolders(files, parent);
    files.makeFolder(parent);
    clearForgotten({ files, processes }, path);
    const run = `${processes.own.machine}-${processes.freshName()}`;
    const unfinished = `${parent}/.${name}.unfinished-${run}`;
    files.makeFolder(unfinished);
    const waiting = new Map();
    const flush = (file, { bytes, length }) => files.append(`${unfinished}/${file}`, bytes.subarray(0, length));
    return {
        append: (file, text) => {
            const gathered = waiting.get(file) ?? { bytes: Buffer.allocUnsafe(chunk), length: 0 };
            waiting.set(file, gathered);
            if (text.length * widest > chunk - gathered.length) {
                flush(file, gathered);
                gathered.length = 0;
            }
            if (text.length * widest > chunk)
                files.append(`${unfinished}/${file}`, Buffer.from(text, 'utf8'));
            else
                gathered.length += gathered.bytes.write(text, gathered.length, 'utf8');
        },
        complete: () => {
            for (const [file, gathered] of waiting)
                flush(file, gathered);
            swap(files, { unfinished, path, previous: `${parent}/.${name}.previous-${run}` });
        },
        abandon: () => {
            files.remove(unfinished);
            for (const folder of made)
                files.removeEmpty(folder);
        },
    };
}
/** Whether the place is free for an export: `own` is what the manifest of an earlier one names, and nothing else. */
export function standingExport(files, path, filesOf) {
    const kind = files.kindOf(path);
    if (kind !== 'folder')
        return { what: kind === 'absent' ? 'nothing' : 'no-folder' };
    const entries = files.entriesOf(path) ?? [];
    const own = new Set(entries.length === 0 ? [] : filesOf(path));
    const foreign = entries.find(({ name, kind }) => kind !== 'file' || !own.has(name));
    if (foreign !== undefined)
        return { what: 'foreign', entry: foreign.name };
    return { what: entries.length === 0 ? 'nothing' : 'own' };
}
/** Bytes that a unit of text takes in UTF-8 at most. */
const widest = 3;
/** The old folder is set aside first; whoever looks in between finds no folder rather than half of one. */
function swap(files, { unfinished, path, previous }) {
    const isReplacing = files.kindOf(path) !== 'absent';
    if (isReplacing)
        files.rename(path, previous);
    try {
        files.rename(unfinished, path);
    }
    catch (error) {
        if (isReplacing)
            files.rename(previous, path);
        throw error;
    }
    files.remove(previous);
}
/** A run that was killed between the two renames has left no folder at all; the old one comes back. */
function clearForgotten({ files, processes }, path) {
    const { parent, name } = partsOf(path);
    for (const entry of files.entriesOf(parent) ?? []) {
        const kind = ['unfinished', 'previous'].find((each) => entry.name.startsWith(`.${name}.${each}-${processes.own.machine}-`));
        if (kind === undefined)
            continue;
        const pid = Number.parseInt(entry.name.slice(`.${name}.${kind}-${processes.own.machine}-`.length), 10);
        if (!(pid > 0) || processes.isAlive(pid))
            continue;
        const left = `${parent}/${entry.name}`;
        if (kind === 'previous' && files.kindOf(path) === 'absent')
            files.rename(left, path);
        else
            files.remove(left);
    }
}
function partsOf(path) {
    const slash = path.lastIndexOf('/');
    return { parent: path.slice(0, slash), name: path.slice(slash + 1) };
}
