import { openArtefactComparison } from '../../connect/compare-artefacts.js';
import { painter } from '../../diagnostics/paint.js';
import { folderOf, soundAgreement } from '../agreement-check.js';
import { proofLimits } from '../analyze/proof-limits.js';
import { exitCodes, worst } from '../exit-code.js';
import { wantsColor } from '../io.js';
import { knownCodes } from '../known-codes.js';
import { couldNotRun } from '../refusal.js';
import { againstJson } from './against-json.js';
import { againstText } from './against-text.js';
import { artefactFiles } from './artefact-folder.js';
/** Holds retrieved artefacts against the agreement: 1 when one says something else, 4 when that is unknown. */
export function runAgainst(invocation) {
    const { format, io, options } = invocation;
    const refused = ['question', 'writeTest'].find((option) => options[option] !== undefined);
    if (refused !== undefined || format === 'markdown')
        return couldNotRun(io, '--against goes with --all, --time-budget, --memory, --allow-unknown, text and json');
    const limits = proofLimits(invocation);
    if (typeof limits === 'string')
        return couldNotRun(io, limits);
    const folder = folderOf(invocation);
    if (typeof folder === 'number')
        return folder;
    // What rules say of a readable agreement is no reason to compare nothing with it.
    const isJudgement = ({ code }) => knownCodes().get(code)?.isRule === true;
    const sound = soundAgreement({ ...invocation, failOn: 'error' }, folder, isJudgement);
    if (typeof sound === 'number')
        return sound;
    const given = String(options['against']);
    const files = artefactFiles(io, given);
    if (typeof files === 'string')
        return couldNotRun(io, files);
    const { agreement } = sound;
    const results = openArtefactComparison(agreement, limits)(files);
    if (results.length === 0)
        return couldNotRun(io, `nothing in ${given} is a formula, list or rule that the agreement speaks of`);
    const paint = painter(wantsColor(io.stdout, io.environment));
    const listsAll = options['all'] === true;
    io.stdout.write(format === 'json' ? againstJson(agreement, results) : againstText(agreement, results, paint, listsAll));
    const has = (answer) => results.some((result) => result.answer.answer === answer);
    return worst([
        has('refuted') ? exitCodes.findings : exitCodes.clean,
        has('unknown') && options['allowUnknown'] !== true ? exitCodes.unknown : exitCodes.clean,
    ]);
}
