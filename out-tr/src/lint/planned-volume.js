import { multiply, rational } from '../support/rational.js';
/** Months of a period; a year has 52 weeks here, since nothing finer is promised. */
const months = {
    week: rational(3, 13),
    month: rational(1),
    quarter: rational(3),
};
/** How many leads the agreement promises to bring into a stage per period; undefined where nobody promises any. */
export function plannedEntries({ commitments }, stage, per) {
    for (const { measure, comparator, goal, per: promised } of Object.values(commitments)) {
        if (measure.of !== 'entries' || measure.stage !== stage || comparator !== 'atLeast')
            continue;
        const monthly = multiply(goal.value, inverse(months[promised]));
        const { numerator, denominator } = multiply(monthly, months[per]);
        return numerator / denominator;
    }
    return undefined;
}
function inverse({ numerator, denominator }) {
    return rational(denominator, numerator);
}
