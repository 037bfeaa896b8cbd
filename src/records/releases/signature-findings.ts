import type { Finding } from '../../diagnostics/finding.ts';
import type { Side } from '../../model/text.ts';
import type { JsonObject } from '../../support/json-value.ts';
import { partOf } from './model-form.ts';
import { type Release, sides } from './release.ts';
import { releaseFinding } from './release-finding.ts';

/** Sides that have not signed, and signatures that bind nobody. */
export function signatureFindings(
  { version, approvals, model }: Pick<Release, 'version' | 'approvals' | 'model'>,
  file: string,
): readonly Finding[] {
  const at = { file, key: 'approvals' };
  const strangers = approvals.flatMap(({ side, by }) => {
    const allowed = approversOf(model, side);
    if (allowed.includes(by)) return [];
    return releaseFinding('release/not-an-approver', {
      ...at,
      message: `${by} signed version ${version} for ${side}, for which ${allowed.length === 0 ? 'nobody' : `only ${allowed.join(' or ')}`} may sign`,
      help: `have a holder of ${allowed.join(' or ') || 'a role that may sign'} sign, or add ${by} to the \`approvers\` of ${side} first, which needs both sides as well`,
    });
  });
  const missing = sides.filter((side) => approvals.every((approval) => approval.side !== side));
  if (missing.length === 0) return strangers;
  const who = missing.length === 2 ? 'nobody has' : `${missing[0]} has not`;
  const signers = missing.map((side) => `${side}:${approversOf(model, side)[0] ?? '<role>'}:<date>`);
  const help = `have ${missing.length === 2 ? 'both sides' : missing[0]} sign, then release it with --approved ${signers.join(' ')}`;
  return [
    ...strangers,
    releaseFinding('release/unsigned', { ...at, message: `${who} signed version ${version}`, help }),
  ];
}

/** Roles that may sign for a side. */
function approversOf(model: JsonObject, side: Side): readonly string[] {
  const approvers = partOf(partOf(partOf(model, 'parties'), side), 'approvers');
  return Array.isArray(approvers) ? approvers.filter((role) => typeof role === 'string') : [];
}
