import { inside } from '../../../diagnostics/place.js';
import { linkTitle } from '../../linking/text.js';
import { firstOfId, reportRepeated } from '../../linking/unique.js';
/** Outcomes in their order, worst to best. */
export function linkOutcomes(written, place, linking) {
    const outcomes = (written ?? []).map((outcome, index) => {
        const at = inside(place, index);
        return typeof outcome === 'string'
            ? { id: outcome, title: undefined, place: at }
            : { id: outcome.id, title: outcome.title, place: at };
    });
    reportRepeated(outcomes, 'outcome', linking);
    return firstOfId(outcomes).map((outcome) => ({ id: outcome.id, title: linkTitle(outcome, linking) }));
}
