import { isConnective } from '../../criteria/atoms.js';
import { atomSql } from './atom-sql.js';
/**
 * A criterion as a condition that is TRUE exactly when it holds. Elsewhere it may be FALSE or NULL, which `WHEN` and
 * `WHERE` treat alike; before it is negated or counted a NULL becomes FALSE (semantics §1: a missing value is false).
 */
export function criterionSql(statement, criterion) {
    return isConnective(criterion) ? connectiveSql(statement, criterion) : atomSql(statement, criterion);
}
function connectiveSql(statement, { op, of, ...rest }) {
    const parts = of.map((part) => criterionSql(statement, part));
    switch (op) {
        case 'all':
            return parts.length === 0 ? 'TRUE' : `(${parts.join(' AND ')})`;
        case 'any':
            return parts.length === 0 ? 'FALSE' : `(${parts.join(' OR ')})`;
        case 'none':
            return parts.length === 0 ? 'TRUE' : `NOT coalesce(${parts.join(' OR ')}, FALSE)`;
        case 'kOf': {
            const k = 'k' in rest ? rest.k : 0;
            const count = parts.map((part) => `CASE WHEN ${part} THEN 1 ELSE 0 END`).join(' + ');
            return `(${count || '0'} >= ${k})`;
        }
    }
}
