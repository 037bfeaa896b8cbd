import { numberText, rangesOfChoices } from '../../ranges.js';
import { scoringRules } from '../../scoring-parts.js';
export const rangesGap = {
    id: 'scoring/ranges-gap',
    severity: 'warning',
    owner: 'marketing',
    summary: 'Between the ranges of one number none is forgotten.',
    why: 'a company of 75 people scores nothing because one range ends at 50 and the next begins at 100',
    *check(agreement) {
        for (const { scoring, rule } of scoringRules(agreement.scorings)) {
            if (rule.kind !== 'exclusive')
                continue;
            const ranges = rangesOfChoices(rule.choices);
            // Another kind of condition among the choices may fill the hole.
            if (ranges.length < rule.choices.length || new Set(ranges.map(({ attribute }) => attribute)).size !== 1)
                continue;
            for (const found of holesIn(agreement, ranges))
                yield { ...found, place: rule.place ?? scoring.place };
        }
    },
};
function* holesIn(agreement, ranges) {
    const sorted = [...ranges].sort((left, right) => left.low - right.low);
    let last = sorted[0];
    for (const range of sorted.slice(1)) {
        if (last && range.low > last.high + 1) {
            const text = (value) => numberText(agreement, range.attribute, value);
            yield {
                message: `${range.attribute} from ${text(last.high + 1)} to ${text(range.low - 1)} lies between ${last.id} and ${range.id} and gives no points`,
                help: 'let the ranges touch, or add a choice of its own for what lies between',
            };
        }
        last = !last || range.high > last.high ? range : last;
    }
}
