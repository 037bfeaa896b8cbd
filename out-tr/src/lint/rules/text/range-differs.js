import { inside } from '../../../diagnostics/place.js';
import { rangeOf } from '../../number-range.js';
import { digitsIn } from '../../quantity/figures.js';
import { numberText } from '../../ranges.js';
import { scoringRules } from '../../scoring-parts.js';
export const rangeDiffers = {
    id: 'text/range-differs',
    severity: 'error',
    owner: 'joint',
    summary: 'Numbers in the title of a range are the numbers at which it begins and ends.',
    why: 'the page of the playbook shows the title, and the lead is scored by the condition',
    *check(agreement) {
        for (const { scoring, rule } of scoringRules(agreement.scorings)) {
            for (const { id, title, when, place } of partsOf(rule)) {
                const range = rangeOf(when);
                const wrong = range && foreignIn(agreement, title, range);
                if (!range || wrong === undefined)
                    continue;
                yield {
                    place: place ? inside(place, 'title') : scoring.place,
                    message: `the title of ${id} says ${wrong}, its condition takes ${range.attribute} ${rangeText(agreement, range)}`,
                    help: 'write the same numbers in the title and in the condition',
                };
            }
        }
    },
};
function partsOf(rule) {
    if (rule.kind === 'exclusive')
        return rule.choices;
    return rule.kind === 'attribute' ? [rule] : [];
}
/** The first number of a title that is no end of the range; titles that round or count in millions are left alone. */
function foreignIn(agreement, title, range) {
    const ends = [range.low, range.high].filter(Number.isFinite);
    const near = new Set(ends.flatMap((end) => [end - 1, end, end + 1].map((value) => numberText(agreement, range.attribute, value))));
    const figures = Object.values(title).map(digitsIn);
    if (figures.some((digits) => digits.length !== ends.length))
        return undefined;
    return figures.flat().find((digits) => !near.has(digits) && digits.length >= 2 && ends.every(isWritten));
}
/** Large round numbers are seldom written out. */
function isWritten(end) {
    return Math.abs(end) < 100_000;
}
function rangeText(agreement, { attribute, low, high }) {
    const text = (value) => numberText(agreement, attribute, value);
    if (!Number.isFinite(low))
        return `up to ${text(high)}`;
    return Number.isFinite(high) ? `from ${text(low)} to ${text(high)}` : `from ${text(low)}`;
}
