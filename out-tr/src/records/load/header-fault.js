import { delimiterTrouble } from '../first-line.js';
import { recordFinding } from '../record-finding.js';
/** Why the names of the columns cannot be told apart, so that nothing else about the file needs to be said. */
export function headerFault({ files, isNative = false }, { columns }, { shown, columns: found, line, isBroken = false }) {
    const headers = found.map(({ header }) => header);
    if (line === undefined)
        return undefined;
    const known = columns.find(({ header }) => header === headers[0])?.header;
    const trouble = delimiterTrouble({ headers, line, ...(known !== undefined && { known }) }, files, isNative) ??
        (isBroken ? broken : undefined);
    if (trouble === undefined)
        return undefined;
    const { words, help } = trouble;
    return recordFinding('records/unreadable-file', { file: shown, message: `${shown} ${words}`, help });
}
const broken = {
    words: 'has a name in its first row in which a quotation mark closes too early',
    help: 'double quotation marks within quoted names, or draw the export anew',
};
