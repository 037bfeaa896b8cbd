import { openArtefactComparison } from '../../connect/compare-artefacts.ts';
import { painter } from '../../diagnostics/paint.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes, worst } from '../exit-code.ts';
import { wantsColor } from '../io.ts';
import { couldNotRun } from '../refusal.ts';
import { visibleOutput } from '../visible-output.ts';
import { againstJson } from './against-json.ts';
import { againstText } from './against-text.ts';
import { artefactFiles } from './artefact-folder.ts';
import { comparedAgreement } from './compared-agreement.ts';

/** Holds retrieved artefacts against the agreement: 1 when one says something else, 4 when that is unknown. */
export function runAgainst(invocation: Invocation): ExitCode {
  const { format, io, options } = invocation;
  const refused = ['question', 'writeTest'].find((option) => options[option] !== undefined);
  if (refused !== undefined || format === 'markdown')
    return couldNotRun(
      io,
      '--against goes with --all, --time-budget, --memory, --allow-unknown, text and json',
    );
  const compared = comparedAgreement(invocation);
  if (typeof compared === 'number') return compared;
  const { agreement, limits } = compared;
  const given = String(options['against']);
  const files = artefactFiles(io, given);
  if (typeof files === 'string') return couldNotRun(io, files);
  const results = openArtefactComparison(agreement, limits)(files);
  if (results.length === 0)
    return couldNotRun(io, `nothing in ${given} is a formula, list or rule that the agreement speaks of`);
  const paint = painter(wantsColor(io.stdout, io.environment));
  const listsAll = options['all'] === true;
  visibleOutput(io.stdout).write(
    format === 'json' ? againstJson(agreement, results) : againstText(agreement, results, paint, listsAll),
  );
  const has = (answer: string): boolean => results.some((result) => result.answer.answer === answer);
  return worst([
    has('refuted') ? exitCodes.findings : exitCodes.clean,
    has('unknown') && options['allowUnknown'] !== true ? exitCodes.unknown : exitCodes.clean,
  ]);
}
