import { inside } from '../../../diagnostics/place.js';
import { patternSigns, recordEndings, recordForm } from '../../../support/record-form.js';
/** The name of a file of the export; one that is never read is reported. */
export function recordFile({ file }, table, { report }) {
    const found = file === undefined ? undefined : trouble(file);
    if (found !== undefined)
        report({ code: 'link/record-file', place: inside(table, 'file'), ...found });
    return file;
}
function trouble(file) {
    const sign = patternSigns.exec(file)?.[0];
    if (sign !== undefined) {
        return {
            message: `the name of a file that is read has no ${sign}`,
            help: 'rename the file, and write its name without any of * ? [ ] { }',
        };
    }
    if (recordForm(file) !== undefined)
        return undefined;
    const [, stem, end] = /^(.*\S)\s*(\.[^.]*)$/.exec(file) ?? [];
    const endings = `endings that are read: ${recordEndings.join(', ')}`;
    if (stem === undefined) {
        return {
            message: `${file} has no ending that is read`,
            help: `write the name with its ending, for example \`${file}.csv\`; ${endings}`,
        };
    }
    // What is packed needs only to be unpacked.
    const readable = recordForm(stem) === undefined ? `${stem}.csv` : stem;
    return {
        message: `files ending in ${end} are not read`,
        help: `export it as text and write for example \`${readable}\`; ${endings}`,
    };
}
