import { sameCriterion } from '../../../criteria/same-criterion.js';
import { implies, witnessOf } from '../../../criteria/witness/witness.js';
import { inside } from '../../../diagnostics/place.js';
import { formatDuration } from '../../../support/duration-text.js';
import { certainAtStart, variants } from '../../clock-likeness.js';
import { leadText } from '../../lead-text.js';
export const variantsOverlap = {
    id: 'sla/variants-overlap',
    severity: 'warning',
    owner: 'joint',
    summary: 'Variants of a promise for different leads share no lead.',
    why: 'two clocks run on one lead, one of them is met and one is missed, and both figures are wrong',
    *check(agreement) {
        for (const group of variants(agreement)) {
            for (const [index, sla] of group.entries()) {
                for (const other of group.slice(0, index)) {
                    const lead = sharedLead(agreement, other, sla);
                    if (lead === undefined)
                        continue;
                    yield {
                        place: inside(sla.place, 'applies'),
                        message: `SLAs ${other.id} (${formatDuration(other.within)}) and ${sla.id} (${formatDuration(sla.within)}) both apply to ${lead}`,
                        help: 'let one begin where the other ends, for example with none: [ … ] around the same condition',
                        related: [{ place: inside(other.place, 'applies'), message: 'the other condition' }],
                    };
                }
            }
        }
    },
};
/** A narrower promise that is also the shorter one is an exception, and no contradiction. */
function sharedLead(agreement, left, right) {
    const [first, second] = [left.applies, right.applies];
    if (!first || !second || sameCriterion(first, second))
        return undefined;
    const { fields } = agreement;
    if (implies(first, second, fields) || implies(second, first, fields))
        return undefined;
    const both = { op: 'all', of: [first, second, ...certainAtStart(agreement, right)] };
    const facts = witnessOf(both, fields);
    return facts && leadText(agreement, facts);
}
