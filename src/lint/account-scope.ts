import type { FieldScope, Scope } from '../criteria/certainty.ts';
import type { TargetAccount } from '../model/accounts.ts';
import type { Agreement } from '../model/agreement.ts';
import { fieldScopes } from './field-scopes.ts';

/** What is certain of every lead of a target account: what is known of the company, and the marks of its tier. */
export function accountScope(agreement: Agreement, { company, tier }: TargetAccount): Scope {
  const known = Object.entries(company).flatMap(
    ([field, value]): readonly (readonly [string, FieldScope])[] =>
      value === undefined ? [] : [[field, { values: [value] }]],
  );
  const marks = fieldScopes(agreement, agreement.accountTiers[tier]?.fields ?? {});
  return new Map([...marks, ...known]);
}
