import type { ApprovalState } from '../../approvals/approval-state.ts';
import { emergencyRecordsOf } from '../../approvals/emergency-records-of.ts';
import { judgeApprovals } from '../../approvals/judge-approvals.ts';
import { neededSignatures } from '../../approvals/needed-signatures.ts';
import { signerMapOf } from '../../approvals/signer-map.ts';
import { approvalsData } from '../../approvals/telling/state-json.ts';
import { approvalsMarkdown } from '../../approvals/telling/state-markdown.ts';
import { approvalsText } from '../../approvals/telling/state-text.ts';
import { painter } from '../../diagnostics/paint.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { wantsColor } from '../io.ts';
import { couldNotRun } from '../refusal.ts';
import { todayOf } from '../today.ts';
import { toolVersion } from '../tool-version.ts';
import { comparedChange } from './compared-change.ts';
import { forgeApprovals } from './forge-approvals.ts';
import type { GivenApprovals } from './given-approvals.ts';
import { trailerApprovals } from './trailer-approvals.ts';

/** Who must still sign what `head` changes: exit 0 when nobody, 1 when somebody, 2 when it could not be asked. */
export async function runCheck(invocation: Invocation): Promise<ExitCode> {
  const { io, options } = invocation;
  const wrong = wrongUse(invocation);
  if (wrong !== undefined) return couldNotRun(io, wrong);
  const change = comparedChange(invocation);
  if (typeof change === 'number') return change;
  const { base, head } = change;
  const baseMap = signerMapOf(base.agreement);
  const headMap = signerMapOf(head.agreement);
  const map = baseMap ?? headMap;
  if (map === undefined) return couldNotRun(io, noMap);
  const given: GivenApprovals | string =
    options['trailers'] === true
      ? trailerApprovals(invocation, change, map)
      : forgeApprovals(invocation, change);
  if (typeof given === 'string') return couldNotRun(io, given);
  // Comparing agreements may load the analysis, which nothing before this needs.
  const { signatureNeed } = await import('../../approvals/signature-need-of.ts');
  const state = judgeApprovals({
    need: neededSignatures(signatureNeed(base.agreement, head.agreement), change.files, {
      base: baseMap,
      head: headMap,
    }),
    map,
    mapFrom: baseMap === undefined ? 'head' : 'base',
    ...given,
    records: emergencyRecordsOf(base.agreement, head.agreement),
    today: todayOf(invocation)(base.agreement.zone),
  });
  io.stdout.write(told(invocation, state, change.names));
  return state.verdict === 'free' ? exitCodes.clean : exitCodes.findings;
}

const noMap =
  'neither version says who signs; add a document that begins with `kind: approvals` and names each signer with role and account, for example `signer-m1: { role: vp-marketing, github: their-account }` (docs/approvals.md)';

function wrongUse({ options, parameters }: Invocation): string | undefined {
  if (parameters[1] === undefined)
    return 'name the branch that the change goes to, for example `approvals check origin/main --reviews reviews.json`';
  if ((options['trailers'] === true) === (options['reviews'] !== undefined))
    return 'say where the approvals are: `--reviews <file>` with the JSON of the forge, or `--trailers` for signed commits';
  if (options['forge'] === 'codeowners')
    return '`--forge codeowners` is for `approvals init`; reviews come from github or gitlab';
  return options['dryRun'] === true
    ? '`--dry-run` is for `approvals init`; a check writes nothing'
    : undefined;
}

function told(
  { io, format, language }: Invocation,
  state: ApprovalState,
  names: { readonly base: string; readonly head: string },
): string {
  if (format === 'markdown') return approvalsMarkdown(state, language);
  if (format === 'text')
    return approvalsText(state, language, painter(wantsColor(io.stdout, io.environment)));
  const document = { schemaVersion: 1, version: toolVersion, ...names, ...approvalsData(state, language) };
  return `${JSON.stringify(document, null, 2)}\n`;
}
