import { openBudget } from '../../analyze/budget.js';
import { compare } from '../../analyze/compare/compare.js';
import { painter } from '../../diagnostics/paint.js';
import { fails } from '../../diagnostics/summary.js';
import { emitQuestions } from '../analyze/emit-questions.js';
import { proofLimits } from '../analyze/proof-limits.js';
import { exitCodes, worst } from '../exit-code.js';
import { wantsColor } from '../io.js';
import { couldNotRun } from '../refusal.js';
import { comparedSide } from './compared-side.js';
import { diffJson } from './diff-json.js';
import { diffMarkdown } from './diff-markdown.js';
import { diffText } from './diff-text.js';
import { diffVerdict, isBreaking, isUndecided } from './diff-verdict.js';
/** Compares two agreements lead by lead: what is proved the same, and one lead for each way in which they differ. */
export async function runDiff(invocation) {
    const { io, options, parameters, folder } = invocation;
    const limits = proofLimits(invocation);
    if (typeof limits === 'string')
        return couldNotRun(io, limits);
    const [base = '', head = folder] = parameters;
    const before = comparedSide(invocation, base);
    if (typeof before === 'number')
        return before;
    const after = comparedSide(invocation, head);
    if (typeof after === 'number')
        return after;
    if (options['emit'] !== undefined) {
        const { emitSmt2 } = await import('../../analyze/smt/emit-smt2.js');
        return emitQuestions(invocation, () => emitSmt2(before.agreement, after.agreement));
    }
    const compared = compare(before.agreement, after.agreement, openBudget(limits));
    const comparison = 'notComparable' in compared ? incomparable(compared.notComparable) : compared;
    tell(invocation, comparison, before, after);
    return exitCodeOf(invocation, comparison);
}
function tell({ io, format }, comparison, { name: before }, { name: after, agreement }) {
    const paint = painter(wantsColor(io.stdout, io.environment));
    const telling = { before, after, agreement, paint };
    if (format === 'json')
        io.stdout.write(diffJson(comparison, telling));
    else if (format === 'markdown')
        io.stdout.write(diffMarkdown(comparison, telling));
    else
        io.stdout.write(diffText(comparison, telling));
}
/** Another treatment weighs as an error, another score alone as a warning; undecided is a failure where a proof was asked for. */
function exitCodeOf({ failOn, options }, comparison) {
    const severity = isBreaking(comparison) ? 'error' : 'warning';
    const isDifferent = diffVerdict(comparison) === 'different';
    return worst([
        isDifferent && fails(severity, failOn) ? exitCodes.findings : exitCodes.clean,
        isUndecided(comparison) && options['prove'] === true ? exitCodes.unknown : exitCodes.clean,
    ]);
}
/** No lead can be put to both, so nothing is proved and nothing shown. */
function incomparable(why) {
    const what = `no lead can be put to both versions, for ${why}`;
    const score = {
        answer: 'unknown',
        tier: 'normal form',
        reason: { kind: 'unsupported', what },
        proved: [],
    };
    return { score, kinds: [], notCompared: [] };
}
