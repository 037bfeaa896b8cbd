import type { ApprovalState } from '../../approvals/approval-state.ts';
import { emergencyRecordsOf } from '../../approvals/emergency-records-of.ts';
import { judgeApprovals } from '../../approvals/judge-approvals.ts';
import { neededSignatures } from '../../approvals/needed-signatures.ts';
import { signerMapOf } from '../../approvals/signer-map.ts';
import type { Invocation } from '../command.ts';
import { todayOf } from '../today.ts';
import type { ComparedChange } from './compared-change.ts';
import { forgeApprovals } from './forge-approvals.ts';
import { trailerApprovals } from './trailer-approvals.ts';

/**
 * Who has signed a change and who must still, by the options `--reviews` (with `--forge`) or `--trailers`, and `--author`;
 * else one sentence on why that cannot be said.
 */
export async function stateOfChange(
  invocation: Invocation,
  change: ComparedChange,
): Promise<ApprovalState | string> {
  const base = change.base.agreement;
  const head = change.head.agreement;
  const maps = { base: signerMapOf(base), head: signerMapOf(head) };
  const map = maps.base ?? maps.head;
  if (map === undefined) return noMap;
  const given =
    invocation.options['trailers'] === true
      ? trailerApprovals(invocation, change, map)
      : forgeApprovals(invocation, change);
  if (typeof given === 'string') return given;
  // Comparing agreements may load the analysis, which nothing before this needs.
  const { signatureNeed } = await import('../../approvals/signature-need-of.ts');
  return judgeApprovals({
    need: neededSignatures(signatureNeed(base, head), change.files, maps),
    map,
    mapFrom: maps.base === undefined ? 'head' : 'base',
    ...given,
    records: emergencyRecordsOf(base, head),
    today: todayOf(invocation)(base.zone),
  });
}

const noMap =
  'neither version says who signs; add a document that begins with `kind: approvals` and names each signer with role and account, for example `signer-m1: { role: vp-marketing, github: their-account }` (docs/approvals.md)';
