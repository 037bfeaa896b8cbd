import { assumptionsOf } from '../../connect/assumptions.js';
import { sampleText } from '../test/sample-text.js';
/** Every clause with its answer, for programs. */
export function againstJson(agreement, results) {
    const targets = [...new Set(results.map(({ target }) => target))];
    const shown = {
        assumptions: Object.fromEntries(targets.map((target) => [target, assumptionsOf(target)])),
        clauses: results.map(({ against, answer, clause, place, target }) => ({
            target,
            ...(clause !== undefined && { clause }),
            place,
            against,
            ...(answer.answer === 'refuted'
                ? {
                    answer: 'different',
                    expected: answer.witness.expected,
                    got: answer.witness.got,
                    lead: sampleText(agreement, answer.witness.sample),
                }
                : answer.answer === 'proved'
                    ? { answer: 'as-agreed', by: answer.tier }
                    : { answer: 'unknown', reason: answer.reason }),
        })),
    };
    return `${JSON.stringify(shown, null, 2)}\n`;
}
