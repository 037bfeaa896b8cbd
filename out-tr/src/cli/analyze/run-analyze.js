import { askAll } from '../../analyze/questions/ask-all.js';
import { questions } from '../../analyze/questions/index.js';
import { nearestName } from '../../support/nearest-name.js';
import { folderOf, soundAgreement } from '../agreement-check.js';
import { exitCodes, worst } from '../exit-code.js';
import { knownCodes } from '../known-codes.js';
import { couldNotRun } from '../refusal.js';
import { addWitnesses } from './add-witnesses.js';
import { countsOf } from './analysis.js';
import { analysisJson } from './analysis-json.js';
import { analysisMarkdown } from './analysis-markdown.js';
import { analysisText } from './analysis-text.js';
import { emitQuestions } from './emit-questions.js';
import { proofLimits } from './proof-limits.js';
import { proofTelling } from './proof-telling.js';
/** Proves or refutes what an agreement must be like, and tells it with the leads that show it. */
export async function runAnalyze(invocation) {
    const { io, options } = invocation;
    const limits = proofLimits(invocation);
    if (typeof limits === 'string')
        return couldNotRun(io, limits);
    const asked = chosenQuestions(options['question']);
    if (typeof asked === 'string')
        return couldNotRun(io, asked);
    const folder = folderOf(invocation);
    if (typeof folder === 'number')
        return folder;
    // What rules say of a readable agreement is no reason to prove nothing of it.
    const isJudgement = ({ code }) => knownCodes().get(code)?.isRule === true;
    const sound = soundAgreement({ ...invocation, failOn: 'error' }, folder, isJudgement);
    if (typeof sound === 'number')
        return sound;
    if (options['emit'] !== undefined) {
        const { emitSmt2 } = await import('../../analyze/smt/emit-smt2.js');
        return emitQuestions(invocation, () => emitSmt2(sound.agreement));
    }
    const analysis = { questions: asked, statements: askAll(sound.agreement, asked, limits) };
    tell(invocation, sound, analysis);
    return exitCodeOf(invocation, analysis);
}
function tell(invocation, sound, analysis) {
    const { io, format, options, quiet } = invocation;
    const telling = proofTelling(sound, invocation);
    const listsAll = options['all'] === true;
    if (format === 'json')
        io.stdout.write(analysisJson(analysis, telling));
    else if (format === 'markdown')
        io.stdout.write(analysisMarkdown(analysis, telling, listsAll));
    else
        io.stdout.write(analysisText(analysis, telling, listsAll));
    if (options['writeTest'] !== true)
        return;
    const told = analysis.statements.filter(({ verdict }) => listsAll || verdict !== 'fine');
    const added = addWitnesses(io, sound, told);
    if (!quiet)
        io.stderr.write(added);
}
/** What is wrong fails, a note does where even those are meant to; what is undecided is never a pass unless it may be. */
function exitCodeOf({ failOn, options }, analysis) {
    const { wrong, note, open } = countsOf(analysis);
    const fails = failOn !== 'never' && (wrong > 0 || (failOn === 'info' && note > 0));
    const isUnknown = open > 0 && options['allowUnknown'] !== true;
    return worst([
        fails ? exitCodes.findings : exitCodes.clean,
        isUnknown ? exitCodes.unknown : exitCodes.clean,
    ]);
}
/** All of them, or those of the given names in the order of the registry. */
function chosenQuestions(given) {
    if (!Array.isArray(given))
        return questions;
    const names = given.map(String);
    const known = questions.map(({ id }) => id);
    const strange = names.find((name) => !known.includes(name));
    if (strange === undefined)
        return questions.filter(({ id }) => names.includes(id));
    const nearest = nearestName(strange, known);
    return nearest === undefined
        ? `there is no question ${strange}; there are ${known.join(', ')}`
        : `there is no question ${strange} (did you mean ${nearest}?)`;
}
