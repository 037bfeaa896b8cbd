import { openBudget } from '../../analyze/budget.ts';
import { compare } from '../../analyze/compare/compare.ts';
import type { Comparison } from '../../analyze/compare/comparison.ts';
import { painter } from '../../diagnostics/paint.ts';
import { fails } from '../../diagnostics/summary.ts';
import { emitQuestions } from '../analyze/emit-questions.ts';
import { proofLimits } from '../analyze/proof-limits.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes, worst } from '../exit-code.ts';
import { wantsColor } from '../io.ts';
import { couldNotRun } from '../refusal.ts';
import { type ComparedSide, comparedSide } from './compared-side.ts';
import { diffJson } from './diff-json.ts';
import { diffMarkdown } from './diff-markdown.ts';
import { type DiffTelling, diffText } from './diff-text.ts';
import { diffVerdict, isBreaking, isUndecided } from './diff-verdict.ts';

/** Compares two agreements lead by lead: what is proved the same, and one lead for each way in which they differ. */
export async function runDiff(invocation: Invocation): Promise<ExitCode> {
  const { io, options, parameters, folder } = invocation;
  const limits = proofLimits(invocation);
  if (typeof limits === 'string') return couldNotRun(io, limits);
  const [base = '', head = folder] = parameters;
  const before = comparedSide(invocation, base);
  if (typeof before === 'number') return before;
  const after = comparedSide(invocation, head);
  if (typeof after === 'number') return after;
  if (options['emit'] !== undefined) {
    const { emitSmt2 } = await import('../../analyze/smt/emit-smt2.ts');
    return emitQuestions(invocation, () => emitSmt2(before.agreement, after.agreement));
  }
  const compared = compare(before.agreement, after.agreement, openBudget(limits));
  const comparison = 'notComparable' in compared ? incomparable(compared.notComparable) : compared;
  tell(invocation, comparison, before, after);
  return exitCodeOf(invocation, comparison);
}

function tell(
  { io, format }: Invocation,
  comparison: Comparison,
  { name: before }: ComparedSide,
  { name: after, agreement }: ComparedSide,
): void {
  const paint = painter(wantsColor(io.stdout, io.environment));
  const telling: DiffTelling = { before, after, agreement, paint };
  if (format === 'json') io.stdout.write(diffJson(comparison, telling));
  else if (format === 'markdown') io.stdout.write(diffMarkdown(comparison, telling));
  else io.stdout.write(diffText(comparison, telling));
}

/** Another treatment weighs as an error, another score alone as a warning; undecided is a failure where a proof was asked for. */
function exitCodeOf({ failOn, options }: Invocation, comparison: Comparison): ExitCode {
  const severity = isBreaking(comparison) ? 'error' : 'warning';
  const isDifferent = diffVerdict(comparison) === 'different';
  return worst([
    isDifferent && fails(severity, failOn) ? exitCodes.findings : exitCodes.clean,
    isUndecided(comparison) && options['prove'] === true ? exitCodes.unknown : exitCodes.clean,
  ]);
}

/** No lead can be put to both, so nothing is proved and nothing shown. */
function incomparable(why: string): Comparison {
  const what = `no lead can be put to both versions, for ${why}`;
  const score = {
    answer: 'unknown',
    tier: 'normal form',
    reason: { kind: 'unsupported', what },
    proved: [],
  } as const;
  return { score, kinds: [], notCompared: [] };
}
