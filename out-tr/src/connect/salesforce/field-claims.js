import { evaluateFormula } from '../../compile/salesforce/read/evaluate-formula.js';
import { readFormula } from '../../compile/salesforce/read/read-formula.js';
import { unread } from './formula-files.js';
import { leadRow } from './lead-row.js';
import { meantField } from './meant-field.js';
import { plainValue } from './plain-value.js';
import { saidValue } from './said-value.js';
/** What a calculated field of the lead says. */
export function fieldClaim(names, says, field, formula, partOf) {
    const { agreement, meaningOf, writtenOf } = names;
    const clause = clauseOf(says);
    const { expression, placeOf } = formula;
    const written = writtenOf(field);
    try {
        const found = readFormula({ agreement, meaningOf, partOf }, expression);
        const meant = meantField(names, says);
        const evaluate = (of, parts) => (witness) => plainValue(evaluateFormula(of, leadRow(agreement, witness, meaningOf, parts)));
        return {
            clause,
            place: placeOf(expression.at),
            found,
            ...(meant !== undefined && { meant }),
            ...(written !== undefined && {
                written: readFormula({ agreement, meaningOf, partOf: writtenOf }, written),
                gotWritten: evaluate(written, writtenOf),
            }),
            isExact: clausesOf(says, names).every(names.isExact),
            expected: (witness) => saidValue(agreement, says, witness),
            got: evaluate(expression, partOf),
        };
    }
    catch (error) {
        return { clause, ...unread(error, placeOf) };
    }
}
/** The clause for which the field stands. */
function clauseOf(says) {
    switch (says.of) {
        case 'gate':
            return `gate/${says.gate}`;
        case 'first-gate':
            return 'gates';
        case 'ready':
            return `stage/${says.stage}/entry`;
        case 'qualification':
            return `qualification/${says.qualification}${says.item === undefined ? '' : `/${says.item}`}`;
        case 'rules':
            return `scoring/${says.scoring}/${says.dimension}/${says.group}`;
        case 'dimension':
            return `scoring/${says.scoring}/${says.dimension}`;
        case 'total':
            return `scoring/${says.scoring}`;
        case 'known':
            return `min-known/${says.scoring}`;
        case 'grade':
            return `grades/${says.scoring}`;
        case 'band':
            return `bands/${says.scoring}`;
        default:
            return `matrix/${says.scoring}`;
    }
}
/** All clauses that must be exact for the field to say exactly what the agreement says. */
function clausesOf(says, { agreement }) {
    if (says.of === 'first-gate')
        return agreement.lifecycle.gates.map(({ id }) => `gate/${id}`);
    if (says.of === 'rules')
        return says.rules.map((rule) => `${clauseOf(says)}/${rule}`);
    return [clauseOf(says)];
}
