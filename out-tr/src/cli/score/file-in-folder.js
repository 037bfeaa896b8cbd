import { join, resolve } from 'node:path';
import { recordEndings } from '../../support/record-form.js';
/** The one file of a table in the folder of records, or a sentence why there is none; undefined where none is needed. */
export function fileInFolder({ machine, workingFolder }, folder, source, part) {
    if (typeof folder !== 'string')
        return undefined;
    const entries = machine.files.entriesOf(resolve(workingFolder, folder));
    if (entries === undefined)
        return { trouble: `there is no folder ${folder}` };
    const names = entries
        .map(({ name }) => name)
        .filter((name) => recordEndings.some((end) => name === part + end));
    const [found] = names;
    const named = source[part]?.file;
    if (named !== undefined) {
        if (machine.files.kindOf(resolve(workingFolder, folder, named)) !== 'absent')
            return join(folder, named);
        return {
            trouble: found === undefined ? lacking(folder, source, part) : otherLayout(folder, named, found),
        };
    }
    if (names.length > 1)
        return { trouble: `${folder} holds ${names.join(' and ')}; say which with --${part}` };
    if (found !== undefined)
        return join(folder, found);
    return source[part] === undefined || source.isNative === true
        ? undefined
        : { trouble: lacking(folder, source, part) };
}
/** Without its events an export would score every lead as if it had done nothing; only an author can mean that. */
function lacking(folder, source, part) {
    const file = source[part]?.file ?? `${part}.csv (or with another ending that is read)`;
    const advice = part === 'leads'
        ? 'put it there'
        : `put it there, or delete \`${part}\` in the source where the export has none`;
    return `${folder} holds no ${file}, from which the source ${source.id} reads ${part}; ${advice}`;
}
/** Files of the normalised form lie where those of a source are looked for. */
function otherLayout(folder, named, found) {
    return (`${folder} holds ${found} and not ${named}, which the source reads; ` +
        'if sample-data wrote it, or a warehouse in the same form, read it with --map native');
}
