import { factField } from '../fact-field.js';
import { storedFacts } from '../formula/caveat.js';
import { numberLiteral } from '../formula/literal.js';
import { stepTerms } from './step-terms.js';
/** Deductions with a floor that are spelled out step by step. */
export const mostSteps = 40;
/** max(floor, −k · floor(A / N)), 0 when nothing ever happened (semantics §3, Inactivity). */
export function inactivityTerms(workbench, rule) {
    const field = factField(workbench, { kind: 'newest', k: 1, signals: rule.signals, where: [] });
    return { terms: termsOf(field, rule), caveats: [storedFacts], bound: 0 };
}
function termsOf(field, { everyDays, floor, per }) {
    if (per === 0 || floor === 0)
        return [];
    const count = floor === undefined ? mostSteps + 1 : Math.ceil(-floor / per);
    if (count <= mostSteps)
        return stepTerms(field, deductions(count, everyDays, per, floor ?? 0));
    // Whole seconds first: a difference of instants is a fraction of days that need not be exact.
    const seconds = `ROUND((NOW() - BLANKVALUE(${field}, NOW())) * 86400, 0)`;
    const deduction = `FLOOR(${seconds} / ${everyDays * 86_400}) * ${numberLiteral(-per)}`;
    return [floor === undefined ? deduction : `MAX(${numberLiteral(floor)}, ${deduction})`];
}
function deductions(count, everyDays, per, floor) {
    return Array.from({ length: count + 1 }, (_, index) => ({
        fromDay: index * everyDays,
        ...(index < count && { toDay: (index + 1) * everyDays }),
        points: index === 0 ? 0 : Math.max(floor, -per * index),
    }));
}
