import { fails } from '../../diagnostics/summary.ts';
import type { SourceTree } from '../../host/source-tree.ts';
import { failingRules } from '../../lint/failing-rules.ts';
import type { readAgreement } from '../../model/read-agreement.ts';
import type { SoundAgreement } from '../agreement-check.ts';
import type { AgreementFolder } from '../agreement-folder.ts';
import { type CheckedAgreement, checkedAgreement } from '../checked-agreement.ts';
import type { Invocation } from '../command.ts';
import { todayOf } from '../today.ts';

/** Why nothing is published. */
export interface UnfitAgreement {
  readonly unfit: CheckedAgreement;
}

/**
 * Reads the agreement that is to be published. A site tells no finding, so only rules that could keep it from being
 * published are asked; where one of them does, all are, so that everything is told at once.
 */
export function fitAgreement(
  invocation: Invocation,
  folder: AgreementFolder,
  tree: SourceTree,
  read: typeof readAgreement,
): SoundAgreement | UnfitAgreement {
  const { failOn } = invocation;
  const todayIn = todayOf(invocation);
  const checked = checkedAgreement(tree, todayIn, undefined, { read, rulesFor: failingRules(failOn) });
  const { agreement, findings } = checked;
  const failing = findings.some(({ severity }) => severity === 'error' || fails(severity, failOn));
  if (agreement !== undefined && !failing) return { agreement, checked, folder, tree };
  return { unfit: checkedAgreement(tree, todayIn) };
}
