import { recordCodes } from './codes.js';
/** How many rows are listed of one kind and column; all are counted. */
export const listedRows = 20;
/** A finding in the words of its code's page where the place has none of its own. */
export function recordFinding(code, { count = 1, examples = [], help = recordCodes[code].help, ...rest }) {
    return { ...rest, code, severity: recordCodes[code].severity, help, count, examples };
}
