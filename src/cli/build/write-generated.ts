import { summarize, summaryText } from '../../diagnostics/summary.ts';
import { foreignEntries } from '../../host/carry-over.ts';
import { isSame, treeDifference } from '../../host/tree-difference.ts';
import { counted } from '../../support/counted.ts';
import type { CheckedAgreement } from '../checked-agreement.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { findingsText } from '../findings-text.ts';
import { couldNotRun } from '../refusal.ts';
import { writeTree } from '../write-tree.ts';
import { areaMarkdown } from './area-table.ts';
import type { BuildJob } from './build-job.ts';
import { buildJson, type WrittenTree } from './build-json.ts';
import { targetsText } from './build-report.ts';
import { deployText } from './deploy-text.ts';

/** Replaces `generated/` by what was compiled, unless it already holds exactly that. */
export function writeGenerated(job: BuildJob): ExitCode {
  const { invocation, folder, tree } = job;
  const { io } = invocation;
  const { files } = io.machine;
  const standing = `${folder.path}/generated`;
  const foreign = new Set(foreignEntries(files, standing).map(({ path }) => path));
  const difference = treeDifference(files, standing, tree.files, (path) => !path.startsWith('playbook/'));
  const removed = difference.extra.filter((path) => !foreign.has(path));
  const kept = difference.extra.filter((path) => foreign.has(path));
  if (!isSame({ ...difference, extra: removed })) {
    const trouble = writeTree(io.machine, folder, 'generated', tree.files);
    if (trouble !== undefined) return couldNotRun(io, trouble);
  }
  const { missing: added, stale: changed } = difference;
  return tell(job, { files: tree.files.length, added, changed, removed, foreign: kept });
}

function tell(job: BuildJob, written: WrittenTree): ExitCode {
  const { io, format, language, quiet } = job.invocation;
  if (format === 'json') {
    io.stdout.write(buildJson(job, { written }));
  } else if (format !== 'text') {
    const areas = format === 'markdown' ? areaMarkdown(job.compilations, language) : '';
    io.stdout.write(findingsText(job.checked.findings, job.checked, job.invocation, job.folder) + areas);
  } else {
    io.stdout.write(targetsText(job.compilations, language) + deployText(job));
  }
  if (quiet) return exitCodes.clean;
  const idle = job.compilations.size === 0 ? 'The agreement names no target (kind: target).\n' : '';
  io.stderr.write(idle + writtenText(written) + remindingText(job.checked));
  return exitCodes.clean;
}

function writtenText({ files, added, changed, removed, foreign }: WrittenTree): string {
  const parts = [
    [added.length, 'new'],
    [changed.length, 'changed'],
    [removed.length, 'removed'],
  ] as const;
  const changes = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  const first =
    changes.length === 0
      ? `generated/ was up to date: ${counted(files, 'file')}.`
      : `Wrote ${counted(files, 'file')} to generated/ (${changes.join(', ')}).`;
  const kept = foreign.map(
    (path) =>
      `warning: generated/${path} was not written by leadpact; it stays, and build --check objects to it.`,
  );
  return `${[first, ...kept].join('\n')}\n`;
}

function remindingText({ findings }: CheckedAgreement): string {
  if (findings.length === 0) return '';
  return `The agreement has ${summaryText(summarize(findings))}; leadpact validate shows them.\n`;
}
