import { openBudget } from '../../../src/analyze/budget.ts';
import { diffAgreements } from '../../../src/diff/agreement-diff.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Commitment, Sla, TouchPolicy } from '../../../src/model/sla.ts';
import type { Side } from '../../../src/model/text.ts';

/** What is told of a pair of versions in which one promise differs: `loosened, marketing loses, marketing and sales sign`. */
export function told(before: Agreement, after: Agreement): string {
  const { changes } = diffAgreements(before, after, openBudget({ steps: 5_000_000 }));
  return changes
    .map(
      ({ code, loses, signers }) =>
        `${code.replace('change/promise-', '')}, ${loses.join(' and ')} loses, ${signers.join(' and ')} signs`,
    )
    .join('; ');
}

/** What has to be told where a side makes a promise. */
export function expected(became: 'loosened' | 'tightened' | 'changed', side: Side): string {
  const other = side === 'marketing' ? 'sales' : 'marketing';
  if (became === 'tightened') return `tightened, ${side} loses, marketing and sales signs`;
  const loses = became === 'changed' ? 'marketing and sales' : other;
  return `${became}, ${loses} loses, marketing and sales signs`;
}

/** The agreement with another SLA. */
export function withSla(agreement: Agreement, change: (sla: Sla) => Sla): Agreement {
  return { ...agreement, slas: changed(agreement.slas, change) };
}

export function withCommitment(
  agreement: Agreement,
  change: (commitment: Commitment) => Commitment,
): Agreement {
  return { ...agreement, commitments: changed(agreement.commitments, change) };
}

export function withTouches(agreement: Agreement, change: (policy: TouchPolicy) => TouchPolicy): Agreement {
  return { ...agreement, touchPolicies: changed(agreement.touchPolicies, change) };
}

function changed<Part>(
  parts: Readonly<Record<string, Part>>,
  change: (part: Part) => Part,
): Readonly<Record<string, Part>> {
  return Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, change(part)]));
}
