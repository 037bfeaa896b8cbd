import { isAbsolute, join } from 'node:path';
/** Bytes of one file of metadata; larger ones are none of ours. */
const longest = 4_000_000;
/** Files looked at. */
const most = 20_000;
const endings = ['.json', '.sql', '.xml'];
/** The files of a retrieved folder, or the one file; in words why there are none. Links are not followed. */
export function artefactFiles({ machine, workingFolder }, given) {
    const { files } = machine;
    const path = isAbsolute(given) ? given : join(workingFolder, given);
    const kind = files.kindOf(path);
    if (kind === 'absent')
        return `there is no ${given}`;
    const found = kind === 'folder' ? filesBelow(files, path, '') : [''];
    if (found.length > most)
        return `${given} holds more than ${most} files; name a folder with metadata or lists alone`;
    const read = [];
    for (const name of found) {
        const reading = files.read(name === '' ? path : join(path, name), longest);
        const shown = name === '' ? given : `${given.replace(/[\\/]+$/, '')}/${name}`;
        if (reading.what === 'bytes')
            read.push({ path: shown.replaceAll('\\', '/'), content: decoded(reading.bytes) });
        else
            return `${shown} cannot be read`;
    }
    return read.length > 0 ? read : `there is no .xml, .json or .sql file in ${given}`;
}
function filesBelow(files, root, within) {
    const entries = files.entriesOf(join(root, within)) ?? [];
    return entries.flatMap(({ kind, name }) => {
        const path = within === '' ? name : `${within}/${name}`;
        if (kind === 'folder')
            return name === 'node_modules' || name.startsWith('.') ? [] : filesBelow(files, root, path);
        return kind === 'file' && endings.some((ending) => name.endsWith(ending)) ? [path] : [];
    });
}
function decoded(bytes) {
    return new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
}
