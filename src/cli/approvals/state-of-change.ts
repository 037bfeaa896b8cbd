import type { ApprovalState } from '../../approvals/approval-state.ts';
import type { EmergencyRecord } from '../../approvals/emergency-record.ts';
import { judgeApprovals } from '../../approvals/judge-approvals.ts';
import { neededSignatures } from '../../approvals/needed-signatures.ts';
import { signerMapOf } from '../../approvals/signer-map.ts';
import type { FreshRecord } from '../../diff/gate/fresh-record.ts';
import { proofLimits } from '../analyze/proof-limits.ts';
import { gateSeconds } from '../analyze/proof-options.ts';
import type { Invocation } from '../command.ts';
import { pairOf } from '../diff/compared-pair.ts';
import { todayOf } from '../today.ts';
import type { ComparedChange } from './compared-change.ts';
import { forgeApprovals } from './forge-approvals.ts';
import type { GivenApprovals } from './given-approvals.ts';
import { trailerApprovals } from './trailer-approvals.ts';

/** Who must still sign a change, or why that cannot be said. */
export async function stateOfChange(
  invocation: Invocation,
  change: ComparedChange,
): Promise<ApprovalState | string> {
  const { base, head } = change;
  const baseMap = signerMapOf(base.agreement);
  const headMap = signerMapOf(head.agreement);
  const map = baseMap ?? headMap;
  if (map === undefined) return noMap;
  const given: GivenApprovals | string =
    invocation.options['trailers'] === true
      ? trailerApprovals(invocation, change, map)
      : forgeApprovals(invocation, change);
  if (typeof given === 'string') return given;
  const limits = proofLimits(invocation, gateSeconds);
  if (typeof limits === 'string') return limits;
  // Comparing agreements loads the analysis, which nothing before this needs.
  const { toldDiff } = await import('../diff/told-diff.ts');
  const { need } = toldDiff(pairOf(invocation, base, head), limits, invocation.language).report;
  const { freshRecords } = await import('../../diff/gate/fresh-record.ts');
  return judgeApprovals({
    need: neededSignatures(need, change.files, { base: baseMap, head: headMap }),
    map,
    mapFrom: baseMap === undefined ? 'head' : 'base',
    ...given,
    records: emergenciesOf(freshRecords(base.read.checks.changes, head.read.checks.changes)),
    today: todayOf(invocation)(base.agreement.zone),
  });
}

const noMap =
  'neither version says who signs; add a document that begins with `kind: approvals` and names each signer with role and account, for example `signer-m1: { role: vp-marketing, github: their-account }` (docs/approvals.md)';

function emergenciesOf(records: readonly FreshRecord[]): readonly EmergencyRecord[] {
  return records.flatMap(({ isEmergency, record }) => (isEmergency ? (record.emergency ?? []) : []));
}
