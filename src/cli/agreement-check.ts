import type { Finding } from '../diagnostics/finding.ts';
import { fails } from '../diagnostics/summary.ts';
import { readSourceTree, type SourceTree } from '../host/source-tree.ts';
import type { Agreement } from '../model/agreement.ts';
import { type AgreementFolder, agreementFolder } from './agreement-folder.ts';
import { type CheckedAgreement, checkedAgreement } from './checked-agreement.ts';
import type { Invocation } from './command.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { findingsText } from './findings-text.ts';
import { couldNotRun } from './refusal.ts';
import { type TodayIn, todayOf } from './today.ts';

/** An agreement fit to work with, and where it is. */
export interface SoundAgreement {
  readonly agreement: Agreement;
  readonly checked: CheckedAgreement;
  readonly folder: AgreementFolder;
  readonly tree: SourceTree;
}

/**
 * Reads the agreement a command is about. Where it cannot be read, or what is wrong with it fails the run, that has been
 * told and the exit code comes back: nothing is made of half an agreement, whatever `--fail-on` says about errors.
 * Findings that are the command's own answer (`isAnswer`) refuse nothing.
 */
export function soundAgreement(
  invocation: Invocation,
  folder: AgreementFolder,
  isAnswer: (finding: Finding) => boolean = () => false,
  todayIn: TodayIn = todayOf(invocation),
): SoundAgreement | ExitCode {
  const { io, failOn } = invocation;
  const tree = readSourceTree(io.machine.files, folder.path);
  const checked = checkedAgreement(tree, todayIn);
  const { agreement, findings } = checked;
  const failing = findings.some(
    (finding) => !isAnswer(finding) && (finding.severity === 'error' || fails(finding.severity, failOn)),
  );
  if (agreement !== undefined && !failing) return { agreement, checked, folder, tree };
  io.stdout.write(findingsText(findings, checked, invocation, folder));
  return tree.troubles.length > 0 ? exitCodes.couldNotRun : exitCodes.findings;
}

/** The folder the user means; where there is no agreement, that has been told and the exit code comes back. */
export function folderOf({ io, folder }: Invocation): AgreementFolder | ExitCode {
  const found = agreementFolder(io, folder);
  return typeof found === 'string' ? couldNotRun(io, found) : found;
}
