import { defaultScoring } from '../../evaluate/default-scoring.js';
import { pointColumns } from '../../evaluate/score-row.js';
import { formatScaledDecimal } from '../../support/scaled-decimal.js';
import { sampleText } from '../test/sample-text.js';
import { unknownWords } from './unknown-words.js';
/** An answer as JSON: what it is, the tier that decided, and the lead or the reason behind it. */
export function answerJson(answer, id, agreement) {
    const head = { answer: answer.answer, tier: answer.tier };
    switch (answer.answer) {
        case 'proved':
            return head;
        case 'refuted':
            return { ...head, witness: witnessJson(answer.witness, id, agreement) };
        case 'unknown':
            return {
                ...head,
                reason: { kind: answer.reason.kind, text: unknownWords(answer.reason) },
                proved: answer.proved,
            };
        default:
            return answer;
    }
}
function witnessJson({ sample, standings }, id, agreement) {
    return {
        id,
        sample: sampleText(agreement, { ...sample, id }),
        standings: standings.map(standingJson),
    };
}
/** Points in exact units as text, for what rounding hides is what a proof is about. */
function standingJson({ agreement, row }) {
    const scale = defaultScoring(agreement)?.scale ?? 0;
    const points = pointColumns.map((column) => {
        const value = row[column];
        return [column, value === null ? null : formatScaledDecimal(value, scale)];
    });
    return { ...row, ...Object.fromEntries(points) };
}
