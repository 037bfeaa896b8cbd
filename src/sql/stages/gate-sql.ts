import type { Gate } from '../../model/lifecycle.ts';
import { consentCondition } from '../consent-state.ts';
import { criterionSql } from '../criteria/criterion-sql.ts';
import type { Statement } from '../statement.ts';

/** The condition that a gate is true (semantics §3, Gates). */
export function gateSql(statement: Statement, { kind, purpose, when }: Gate): string {
  switch (kind) {
    case 'objection':
      return 'is_objecting';
    case 'withdrawn-consent':
      if (purpose === undefined) return 'any_consent_withdrawn';
      return consentCondition(statement, purpose, 'withdrawn');
    case 'no-consent':
      if (purpose === undefined) return 'NOT any_consent_given';
      return `NOT coalesce(${consentCondition(statement, purpose, 'given')}, FALSE)`;
    case 'embargo':
    case 'criterion':
      return when === undefined ? 'FALSE' : criterionSql(statement, when);
  }
}
