import { verdictsOf } from '../../../criteria/type-score.js';
import { choicesOf, suggestion } from '../../../criteria/type-suggestion.js';
/** A grade, band, cell or outcome of the default scoring; under an objection the outcome is `objection`. */
export function linkVerdict(verdict, written, place, { vocabulary, report }) {
    if (typeof vocabulary.scores === 'string')
        return undefined;
    const expected = String(written);
    const known = verdictsOf(verdict, vocabulary.scores);
    if (known.has(expected) || (verdict === 'outcome' && expected === 'objection'))
        return expected;
    report({
        code: 'link/unknown-name',
        place,
        message: `the scoring ${vocabulary.scores.scoring} has no ${verdict} ${expected}`,
        help: suggestion(expected, known, `its ${verdict}s are ${choicesOf(known)}`),
    });
    return undefined;
}
