import type { BudgetLimits } from '../../analyze/budget.ts';
import { openArtefactComparison } from '../../connect/compare-artefacts.ts';
import { painter } from '../../diagnostics/paint.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes, worst } from '../exit-code.ts';
import { wantsColor } from '../io.ts';
import { couldNotRun } from '../refusal.ts';
import { againstJson } from './against-json.ts';
import { againstText } from './against-text.ts';
import { artefactFiles } from './artefact-folder.ts';

/** Holds retrieved artefacts against the agreement: 1 when one says something else, 4 when that is unknown. */
export function runAgainst(
  invocation: Invocation,
  agreement: Agreement,
  given: string,
  limits: BudgetLimits,
): ExitCode {
  const { format, io, options } = invocation;
  const files = artefactFiles(io, given);
  if (typeof files === 'string') return couldNotRun(io, files);
  const compare = openArtefactComparison(agreement, limits);
  const results = compare(files);
  if (results.length === 0)
    return couldNotRun(io, `nothing in ${given} is a formula, list or rule that the agreement speaks of`);
  const paint = painter(wantsColor(io.stdout, io.environment));
  if (format === 'json') io.stdout.write(againstJson(agreement, results));
  else io.stdout.write(againstText(agreement, results, paint, options['all'] === true));
  const has = (answer: string): boolean => results.some((result) => result.answer.answer === answer);
  const isUnknown = has('unknown') && options['allowUnknown'] !== true;
  return worst([
    has('refuted') ? exitCodes.findings : exitCodes.clean,
    isUnknown ? exitCodes.unknown : exitCodes.clean,
  ]);
}
