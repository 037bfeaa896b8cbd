import type { FidelityLoss } from '../../compile/fidelity-loss.ts';
import { isSame, type TreeDifference, treeDifference } from '../../host/tree-difference.ts';
import { differenceFindings, stateFinding } from '../../host/tree-findings.ts';
import { treeState } from '../../host/tree-journal.ts';
import { counted } from '../../support/counted.ts';
import { textTable } from '../../support/text-table.ts';
import type { SpokenLanguage } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { findingsText } from '../findings-text.ts';
import { areaMarkdown } from './area-table.ts';
import type { BuildJob } from './build-job.ts';
import { buildJson, type TreeCheck } from './build-json.ts';
import { lossText } from './loss-text.ts';
import { lossFindings, lostFidelity } from './lost-fidelity.ts';
import { wholeFiles } from './whole-files.ts';

/** Says how `generated/` differs from what would be written, and writes nothing. */
export function checkTree(job: BuildJob): ExitCode {
  const { invocation, folder } = job;
  const { machine } = invocation.io;
  const generated = `${folder.path}/generated`;
  const state = stateFinding(treeState(machine, folder.path));
  if (state !== undefined) return tell(job, { findings: [state], lost: [] });
  const difference = treeDifference(machine.files, generated, job.tree.files, belongsTo(job.selected));
  const lost = lostFidelity(machine.files, generated, job.compilations);
  // A build that began meanwhile may have been halfway through.
  const after = stateFinding(treeState(machine, folder.path));
  if (after !== undefined) return tell(job, { findings: [after], lost: [] });
  return tell(job, {
    ...difference,
    findings: [...differenceFindings(difference), ...lossFindings(lost)],
    lost,
  });
}

/** Which standing files a check is about: not the playbook, and of several targets only the selected ones. */
function belongsTo(selected: ReadonlySet<string> | undefined): (path: string) => boolean {
  if (selected !== undefined) return (path) => selected.has(path.split('/')[0] ?? '');
  return (path) => !path.startsWith('playbook/');
}

function tell(job: BuildJob, check: TreeCheck): ExitCode {
  const { io, format, language, quiet } = job.invocation;
  const { findings } = check;
  if (format === 'json') io.stdout.write(buildJson(job, { check }));
  else if (format !== 'text') {
    const areas = format === 'markdown' ? areaMarkdown(job.compilations, language) : '';
    io.stdout.write(findingsText(findings, wholeFiles, job.invocation, job.folder) + areas);
  } else if (findings.length > 0) io.stdout.write(differenceText(check) + lossesText(check.lost, language));
  else if (!quiet) io.stderr.write(`generated/ is up to date: ${counted(job.tree.files.length, 'file')}.\n`);
  return findings.length === 0 ? exitCodes.clean : exitCodes.drift;
}

/** After so many lines nobody reads on. */
const listed = 40;

function differenceText({ findings, ...check }: TreeCheck): string {
  const [first] = findings;
  const difference = differenceOf(check);
  if (difference === undefined || isSame(difference)) return `${first?.message}: ${first?.help}\n`;
  const { missing, stale, lineEndings, extra } = difference;
  const endings = new Set(lineEndings);
  const rows = [
    ...missing.map((path) => ['missing', `generated/${path}`]),
    ...stale.map((path) => [endings.has(path) ? 'line endings' : 'changed', `generated/${path}`]),
    ...extra.map((path) => ['extra', `generated/${path}`]),
  ];
  const remedy =
    extra.length === rows.length
      ? 'Remove what leadpact did not write, or keep it outside of generated/.'
      : 'Run leadpact build and commit what it writes.';
  const heading = `generated/ differs from the definitions in ${counted(rows.length, 'file')}:`;
  const lines = textTable(rows.slice(0, listed)).map((line) => `  ${line}`);
  const rest = rows.length - lines.length;
  const more = rest === 0 ? [] : [`  and ${rest} more; --format compact lists all`];
  return `${[heading, ...lines, ...more, remedy].join('\n')}\n`;
}

function differenceOf({
  missing,
  stale,
  lineEndings,
  extra,
}: Partial<TreeDifference>): TreeDifference | undefined {
  if (missing === undefined || stale === undefined || lineEndings === undefined || extra === undefined)
    return undefined;
  return { missing, stale, lineEndings, extra };
}

/** Which clauses would be carried less faithfully from now on, and why. */
function lossesText(losses: readonly FidelityLoss[], language: SpokenLanguage): string {
  if (losses.length === 0) return '';
  const heading = `${counted(losses.length, 'clause')} would be carried less faithfully than the checked-in report says:`;
  const rows = losses.slice(0, listed).map((loss) => [loss.target, loss.clause, lossText(loss, language)]);
  const rest = losses.length - rows.length;
  const more = rest === 0 ? [] : [`  and ${rest} more; --format compact lists all`];
  return `${[heading, ...textTable(rows).map((line) => `  ${line}`), ...more].join('\n')}\n`;
}
