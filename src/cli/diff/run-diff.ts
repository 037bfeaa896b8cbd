import { painter } from '../../diagnostics/paint.ts';
import { fails } from '../../diagnostics/summary.ts';
import { emitQuestions } from '../analyze/emit-questions.ts';
import { proofLimits } from '../analyze/proof-limits.ts';
import { gateSeconds } from '../analyze/proof-options.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes, worst } from '../exit-code.ts';
import { wantsColor } from '../io.ts';
import { couldNotRun } from '../refusal.ts';
import { type ComparedPair, comparedPair } from './compared-pair.ts';
import { diffJson } from './diff-json.ts';
import { diffMarkdown } from './diff-markdown.ts';
import { type DiffTelling, diffText } from './diff-text.ts';
import { isUndecided } from './diff-verdict.ts';
import { type ToldDiff, toldDiff } from './told-diff.ts';

/** Compares two agreements by what they do: what changed for whom, what is proved the same, and who has to sign. */
export async function runDiff(invocation: Invocation): Promise<ExitCode> {
  const { io, language, options } = invocation;
  const limits = proofLimits(invocation, gateSeconds);
  if (typeof limits === 'string') return couldNotRun(io, limits);
  const pair = comparedPair(invocation);
  if (typeof pair === 'number') return pair;
  const { after, before } = pair;
  if (options['emit'] !== undefined) {
    const { emitSmt2 } = await import('../../analyze/smt/emit-smt2.ts');
    return emitQuestions(invocation, () => emitSmt2(before.agreement, after.agreement));
  }
  const told = toldDiff(pair, limits, language);
  tell(invocation, told, pair);
  return exitCodeOf(invocation, told);
}

function tell({ format, io, language }: Invocation, { diff, report }: ToldDiff, pair: ComparedPair): void {
  const { proof } = diff.versions;
  const telling: DiffTelling = {
    before: pair.before.name,
    after: pair.after.name,
    agreement: pair.after.agreement,
    paint: painter(wantsColor(io.stdout, io.environment)),
    language,
  };
  if (format === 'json') io.stdout.write(diffJson(report, proof, telling));
  else if (format === 'markdown') io.stdout.write(diffMarkdown(report, telling));
  else io.stdout.write(diffText(report, proof, telling));
}

/** The weight of its weightiest change; undecided is a failure where a proof was asked for. */
function exitCodeOf({ failOn, options }: Invocation, { diff, report }: ToldDiff): ExitCode {
  const isFailing = report.changes.some(({ severity }) => fails(severity, failOn));
  return worst([
    isFailing ? exitCodes.findings : exitCodes.clean,
    isUndecided(diff.versions.proof) && options['prove'] === true ? exitCodes.unknown : exitCodes.clean,
  ]);
}
