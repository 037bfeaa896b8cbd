import { sourceText } from '../load/source-text.js';
import { checksFinding } from './checks-finding.js';
import { codeFinding } from './code-finding.js';
import { suppressionWithoutReason } from './codes/suppression-without-reason.js';
import { leadpactComments } from './comment.js';
import { readComment } from './read-comment.js';
export function writtenSuppressions(files, baseline, known) {
    const suppressions = [];
    const findings = [];
    const take = (suppression, reword) => {
        const wrong = codeFinding({ ...suppression, reword }, known) ?? reasonFinding(suppression);
        if (wrong === undefined)
            suppressions.push(suppression);
        else
            findings.push(wrong);
    };
    for (const file of files) {
        for (const comment of leadpactComments(file.text)) {
            const read = readComment(comment, sourceText(file.path, file.text));
            if ('message' in read)
                findings.push(read);
            else
                take(read, (word) => codeChange(comment, read.code, file, word));
        }
    }
    for (const entry of baseline) {
        take(ofEntry(entry), (word) => ({
            what: 'reword',
            place: { ...entry.place, path: [...entry.place.path, 'code'] },
            word,
        }));
    }
    return { suppressions, findings };
}
function codeChange(comment, code, { path, text }, word) {
    const start = text.indexOf(code, comment.start);
    return { what: 'replace', file: path, start, end: start + code.length, text: word };
}
function ofEntry({ code, file, at, message, until, reason, place }) {
    return {
        code,
        by: 'baseline',
        covers: { what: 'finding', file, at, message },
        until,
        ...(reason === undefined ? {} : { reason }),
        place,
        removal: { what: 'remove', place },
    };
}
function reasonFinding({ code, reason, place, range }) {
    if (reason !== undefined)
        return undefined;
    return checksFinding(suppressionWithoutReason, {
        place,
        ...(range && { range }),
        message: `the exception for ${code} does not say why`,
    });
}
