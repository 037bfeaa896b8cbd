import { type FailLevel, fails } from '../../diagnostics/summary.ts';
import type { RecordFinding } from '../../records/record-finding.ts';
import { counted } from '../../support/counted.ts';
import { visibleText } from '../../support/visible-text.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { visibleOutput } from '../visible-output.ts';
import { recordFindingLines } from './record-finding-lines.ts';

/** Rows listed of each finding beside figures; JSON has more of them. */
const rowsBeside = 3;

/** Most findings that are told beside figures. */
const findingsBeside = 40;

type Reader = Pick<Invocation, 'io' | 'quiet' | 'format' | 'failOn'>;

/** Which rows of the export are wrong, and what to do, on stderr; JSON says it itself. */
export function tellFindings(
  { io, quiet, format, failOn }: Reader,
  findings: readonly RecordFinding[],
): void {
  if (quiet || format === 'json') return;
  const told = findings.filter(({ severity }) => severity !== 'info' || fails(severity, failOn));
  if (told.length === 0) return;
  const lines = told.slice(0, findingsBeside).flatMap((finding) => recordFindingLines(finding, rowsBeside));
  const more = told.length - findingsBeside;
  const rest = more > 0 ? [`… and ${counted(more, 'more finding')}; --format json has all of them`, ''] : [];
  visibleOutput(io.stderr).write(`${[...lines, ...rest].join('\n')}\n`);
}

/** What findings come to by `--fail-on`; where they fail a run that did its work, which ones is said. */
export function failedBy({ io, failOn }: Reader, findings: readonly RecordFinding[]): ExitCode {
  const failing = findings.filter(({ severity }) => fails(severity, failOn));
  if (failing.length === 0) return exitCodes.clean;
  visibleOutput(io.stderr).write(`${failureWords(failing, failOn)}\n`);
  return exitCodes.findings;
}

/** Kinds that are named. */
const named = 5;

function failureWords(failing: readonly RecordFinding[], failOn: FailLevel): string {
  const kinds = [...new Set(failing.map(({ code, file }) => `${code} in ${visibleText(file)}`))];
  const more = kinds.length - named;
  const rest = more > 0 ? `, and ${more} more` : '';
  return (
    `error: --fail-on ${failOn} fails the run, for the records have ${counted(failing.length, 'such finding')}: ` +
    `${kinds.slice(0, named).join(', ')}${rest}. What could be kept was measured all the same.`
  );
}
