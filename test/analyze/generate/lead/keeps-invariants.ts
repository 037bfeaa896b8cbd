import { factsOfValues } from '../../../../src/criteria/facts.ts';
import { holds } from '../../../../src/criteria/holds.ts';
import type { LeadRecord } from '../../../../src/evaluate/lead-record.ts';
import type { Agreement } from '../../../../src/model/agreement.ts';
import type { Instant } from '../../../../src/support/instant.ts';
import { localDayAt } from '../../../../src/support/zoned-time.ts';

/** Is the lead as the agreement says that every lead is? */
export function keepsInvariants(
  { fields, invariants, zone }: Pick<Agreement, 'fields' | 'invariants' | 'zone'>,
  { values }: Pick<LeadRecord, 'values'>,
  asOf: Instant,
): boolean {
  const facts = factsOfValues({ attributes: fields, values, today: localDayAt(zone, asOf) });
  return Object.values(invariants).every(({ when, then }) => !holds(when, facts) || holds(then, facts));
}
