import { mergeConflict } from './codes/merge-conflict.js';
import { syntax } from './codes/syntax.js';
import { tabIndentation } from './codes/tab-indentation.js';
import { documentAt } from './document-at.js';
import { filePlace, loadFinding } from './load-finding.js';
import { problemExtent } from './problem-extent.js';
import { syntaxWordings } from './syntax-wording.js';
import { tabFix } from './tab-fix.js';
import { unclosedBrackets } from './unclosed-brackets.js';
/** Problems of the parser in plain words: one finding per line, because the others of the line follow from the first. */
export function syntaxFindings(problems, documents, source) {
    if (problems.length === 0)
        return [];
    const conflict = conflictFinding(source);
    if (conflict !== undefined)
        return [conflict];
    const brackets = unclosedBrackets(documents, source.text);
    const findings = byLine(problems, source).map((line) => {
        const telling = mostTelling(line);
        const document = documentAt(documents, telling.problem);
        const unclosed = telling.wording.points === 'bracket' ? brackets(document) : [];
        return lineFinding(telling, document, unclosed, source);
    });
    return withTabFix(withoutRepetition(findings), source);
}
/** One repair for the whole file, since its tabs mean something only together. */
function withTabFix(findings, source) {
    const isTab = ({ code }) => code === tabIndentation.code;
    const fix = findings.some(isTab) ? tabFix(source) : undefined;
    return fix === undefined ? findings : findings.map((each) => (isTab(each) ? { ...each, fix } : each));
}
/** Several lines may suffer from one bracket. */
function withoutRepetition(findings) {
    const told = new Map(findings.map((finding) => [`${finding.range?.start.offset} ${finding.message}`, finding]));
    return [...told.values()];
}
function byLine(problems, source) {
    const lines = new Map();
    for (const problem of problems) {
        const number = source.rangeBetween(problem.start, problem.start).start.line;
        const line = lines.get(number);
        if (line === undefined)
            lines.set(number, [problem]);
        else
            line.push(problem);
    }
    return [...lines.values()];
}
/** Lines a version control system leaves behind when two changes met. */
function conflictFinding(source) {
    const marker = /^(?:<{7}|={7}|>{7})(?= |\r?$)/m.exec(source.text);
    if (marker === null)
        return undefined;
    return loadFinding(mergeConflict, {
        place: filePlace(source.path),
        range: source.rangeBetween(marker.index, marker.index + marker[0].length),
        message: 'the file holds an unresolved merge conflict',
    });
}
function lineFinding({ problem, wording }, document, unclosed, source) {
    const [start, end] = problemExtent(problem, source.text, wording.points, unclosed);
    return loadFinding(wording.page, {
        place: filePlace(source.path, document),
        range: source.rangeBetween(start, end),
        message: wording.message.replace('%', () => quoted(source.text.slice(start, end))),
        ...(wording.help === undefined ? {} : { help: wording.help }),
    });
}
function mostTelling(line) {
    for (const wording of syntaxWordings) {
        const problem = line.find((candidate) => fits(wording, candidate, line));
        if (problem !== undefined)
            return { problem, wording };
    }
    return { problem: line[0], wording: { page: syntax, message: '% does not belong here' } };
}
function fits({ code, says, beside }, problem, others) {
    if (code !== problem.code || says?.test(problem.message) === false)
        return false;
    return (beside === undefined || others.some((other) => other.code === beside && other.start === problem.start));
}
/** A piece of the file, shortened to what fits into a sentence. */
function quoted(piece) {
    if (piece === '')
        return 'the end of the line';
    const mark = piece.includes('`') ? '"' : '`';
    return `${mark}${piece.length > 40 ? `${piece.slice(0, 39)}…` : piece}${mark}`;
}
