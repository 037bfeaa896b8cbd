import { consentCondition } from '../consent-state.js';
import { criterionSql } from '../criteria/criterion-sql.js';
/** The condition that a gate is true (semantics §3, Gates). */
export function gateSql(statement, { kind, purpose, when }) {
    switch (kind) {
        case 'objection':
            return 'is_objecting';
        case 'withdrawn-consent':
            if (purpose === undefined)
                return 'any_consent_withdrawn';
            return consentCondition(statement, purpose, 'withdrawn');
        case 'no-consent':
            if (purpose === undefined)
                return 'NOT any_consent_given';
            return `NOT coalesce(${consentCondition(statement, purpose, 'given')}, FALSE)`;
        case 'embargo':
        case 'criterion':
            return when === undefined ? 'FALSE' : criterionSql(statement, when);
    }
}
