import type { SameDays } from '../../checks/judge.ts';
import { findingsExitCode } from '../../diagnostics/summary.ts';
import type { Validity } from '../../host/result-cache.ts';
import type { SourceTree } from '../../host/source-tree.ts';
import { dayOfDate } from '../../support/local-date.ts';
import { startOfDay } from '../../support/zoned-time.ts';
import type { AgreementFolder } from '../agreement-folder.ts';
import { checkedAgreement, type Prove } from '../checked-agreement.ts';
import type { Invocation } from '../command.ts';
import { exitCodes, worst } from '../exit-code.ts';
import { findingsText } from '../findings-text.ts';
import { judgedText } from '../judged-text.ts';
import { todayOf } from '../today.ts';
import type { Answer } from './answer.ts';

/** Judges the agreement anew. */
export function judgedAnswer(
  invocation: Invocation,
  folder: AgreementFolder,
  tree: SourceTree,
  prove?: Prove,
): Answer {
  const checked = checkedAgreement(tree, todayOf(invocation), prove);
  const { findings, days, checks, retrieved } = checked;
  return {
    exitCode: worst([
      tree.troubles.length > 0 ? exitCodes.couldNotRun : exitCodes.clean,
      findingsExitCode(findings, invocation.failOn),
    ]),
    stdout: findingsText(findings, checked, invocation, folder),
    stderr: judgedText(checked, tree.files.length),
    ...(retrieved.size > 0 ? { readsBeyond: true as const } : {}),
    // A day that was asked for stays what it is.
    ...(days !== undefined && invocation.asOf === undefined ? { holds: validity(days, checks.zone) } : {}),
  };
}

function validity({ from, through }: SameDays, zone: string): Validity {
  return {
    ...(from === undefined ? {} : { from: startOfDay(zone, dayOfDate(from)) }),
    ...(through === undefined ? {} : { until: startOfDay(zone, dayOfDate(through) + 1) }),
  };
}
