import { suggestionText } from '../../criteria/type-suggestion.js';
import { compareCodePoints } from '../../support/code-points.js';
import { reportedCodes } from '../link/codes.js';
/** Listed findings of one file; the rest is counted. */
const mostOfFile = 100;
/** Known names that all suggestions of a run may look at together, so that no input can make it slow. */
const mostComparisons = 10_000;
/** Complaints as findings, ordered by place and code, so that the order of files and maps does not show. */
export function listedFindings(complaints, ownerAt) {
    let comparisons = 0;
    const helpOf = ({ help }) => {
        if (typeof help === 'string')
            return help;
        comparisons += [...help.known].length;
        return comparisons > mostComparisons ? help.otherwise : suggestionText(help);
    };
    return [...byFile(complaints.toSorted(byPlace)).values()].flatMap((ofFile) => withinLimit(ofFile).map((complaint) => {
        const { severity, why } = reportedCodes[complaint.code];
        return { ...complaint, severity, owner: ownerAt(complaint.place), why, help: helpOf(complaint) };
    }));
}
function byFile(complaints) {
    const files = new Map();
    for (const complaint of complaints) {
        const same = files.get(complaint.place.file);
        if (same === undefined)
            files.set(complaint.place.file, [complaint]);
        else
            same.push(complaint);
    }
    return files;
}
function withinLimit(complaints) {
    const [first] = complaints;
    const rest = complaints.length - mostOfFile;
    if (first === undefined || rest <= 0)
        return complaints;
    const counted = {
        code: 'link/too-many-findings',
        place: { file: first.place.file, document: first.place.document, path: [] },
        message: `${rest} more ${rest === 1 ? 'problem' : 'problems'} of this file are not listed`,
        help: reportedCodes['link/too-many-findings'].help,
    };
    return [...complaints.slice(0, mostOfFile), counted];
}
function byPlace(left, right) {
    return (compareCodePoints(left.place.file, right.place.file) ||
        left.place.document - right.place.document ||
        comparePaths(left.place.path, right.place.path) ||
        compareCodePoints(left.code, right.code) ||
        compareCodePoints(left.message, right.message));
}
function comparePaths(left, right) {
    for (const [index, step] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return 1;
        if (step === other)
            continue;
        if (typeof step === 'number' && typeof other === 'number')
            return step - other;
        return compareCodePoints(String(step), String(other));
    }
    return left.length - right.length;
}
