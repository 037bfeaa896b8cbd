import { parseSignedDays } from '../support/days.js';
import { typeComparison } from './type-comparison.js';
/** Comparisons of a date's age in days at asOf; dates in the future have a negative age (semantics §1). */
export function typeDateAge(question, vocabulary) {
    return typeComparison(question, (written) => readAge(written, question.attribute.id), vocabulary);
}
function readAge(written, attribute) {
    return (parseSignedDays(written) ?? {
        code: 'criteria/date-age',
        message: `${attribute} is compared by its age, and ${written} is not a number of days`,
        help: 'write whole days: `90 days` ago, or `-30 days` for 30 days ahead',
    });
}
