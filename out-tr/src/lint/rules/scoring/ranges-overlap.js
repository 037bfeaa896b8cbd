import { overlap } from '../../number-range.js';
import { numberText, rangesOfChoices, rangesOfRules } from '../../ranges.js';
export const rangesOverlap = {
    id: 'scoring/ranges-overlap',
    severity: 'warning',
    owner: 'marketing',
    summary: 'Ranges of one number that give points stand side by side.',
    why: 'whoever lies in two ranges is scored by the order of the lines or twice, and two readers read two scores',
    *check(agreement) {
        for (const scoring of Object.values(agreement.scorings)) {
            for (const ranges of scales(agreement, scoring.id)) {
                for (const [index, range] of ranges.entries()) {
                    const other = ranges.slice(0, index).find((one) => overlap(one, range));
                    if (!other)
                        continue;
                    yield {
                        place: range.place ?? scoring.place,
                        message: `ranges ${other.id} and ${range.id} both hold ${range.attribute} ${shared(agreement, other, range)}`,
                        help: 'let one end just before the other begins',
                        ...(other.place ? { related: [{ place: other.place, message: 'the other range' }] } : {}),
                    };
                }
            }
        }
    },
};
function scales({ scorings }, scoring) {
    const groups = scorings[scoring]?.dimensions.flatMap((dimension) => dimension.groups) ?? [];
    return groups.flatMap(({ rules }) => [
        rangesOfRules(rules),
        ...rules.map((rule) => (rule.kind === 'exclusive' ? rangesOfChoices(rule.choices) : [])),
    ]);
}
function shared(agreement, left, right) {
    const [low, high] = [Math.max(left.low, right.low), Math.min(left.high, right.high)];
    const text = (value) => numberText(agreement, left.attribute, value);
    return low === high ? text(low) : `${text(low)} to ${text(high)}`;
}
