import { csvHeader } from '../../records/csv-header.js';
import { firstLineTrouble } from '../../records/first-line.js';
import { recordFinding } from '../../records/record-finding.js';
import { announcedTrouble, headerTrouble } from './encoding-trouble.js';
import { firstBytes } from './export-text.js';
import { otherForm } from './other-form.js';
import { transcode } from './transcode.js';
/** More than the names of ten thousand columns. */
const longestHeader = 8 * 1024 * 1024;
/** A file of delimited text as the engine can read it: in UTF-8, at `scratch` where it has to be written anew. */
export async function lookAtCsv(path, shown, form, scratch) {
    const { encoding } = form;
    const beginning = firstBytes(path, 512);
    const other = otherForm(beginning);
    if (other !== undefined)
        return recordFinding('records/unreadable-file', {
            file: shown,
            message: `${shown} is no delimited text but ${other.form}`,
            help: other.help,
        });
    const trouble = announcedTrouble(beginning, encoding) ??
        (encoding === 'utf-8' ? undefined : await transcode(path, encoding, scratch));
    if (trouble !== undefined)
        return encodingFinding(shown, trouble);
    const readable = encoding === 'utf-8' ? path : scratch;
    const head = new TextDecoder('utf-8', { ignoreBOM: true }).decode(firstBytes(readable, longestHeader));
    const { headers, ...rest } = csvHeader(head, form);
    const first = firstLineTrouble(rest.line, form.quote);
    if (first !== undefined)
        return recordFinding('records/unreadable-file', {
            file: shown,
            message: `${shown} ${first.words}`,
            help: first.help,
        });
    const spoiled = headerTrouble(headers);
    if (spoiled !== undefined)
        return encodingFinding(shown, spoiled);
    return { path: readable, shown, form: 'csv', columns: headers.map((header) => ({ header })), ...rest };
}
function encodingFinding(shown, { words, likely }) {
    return recordFinding('records/encoding', {
        file: shown,
        message: `${shown} ${words}`,
        ...(likely !== undefined && { help: helpFor(likely) }),
    });
}
function helpFor(likely) {
    const declare = `write \`encoding: ${likely}\` under \`written\` in the source`;
    return likely === 'utf-8' ? declare : `${declare}, or export as UTF-8`;
}
