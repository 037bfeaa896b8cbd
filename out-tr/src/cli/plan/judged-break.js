import { breakWords } from '../../plan/words/break-words.js';
/** The rule of the same name has told each of them already; where it is off it is not asked here either. */
export function judgedBreaks({ agreement, breaks }, { findings, suppressed }) {
    return breaks.flatMap((found) => {
        const [code, message] = [`plan/${found.kind}`, breakWords(agreement, found, 'en')];
        const isIt = (finding) => finding.code === code && finding.message === message && finding.place.file === found.place.file;
        const told = findings.find(isIt);
        if (told !== undefined)
            return [{ found, severity: told.severity }];
        const accepted = suppressed.find(({ finding }) => isIt(finding));
        return accepted === undefined
            ? []
            : [{ found, severity: accepted.finding.severity, acceptedUntil: accepted.until }];
    });
}
