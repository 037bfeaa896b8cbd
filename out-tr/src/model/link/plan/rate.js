import { compareRationals, one } from '../../../support/rational.js';
import { linkShare } from '../../linking/quantities.js';
/** A share of at most everything. */
export function linkPart(written, place, linking) {
    const share = linkShare(written, place, linking);
    if (share === undefined || compareRationals(share, one) <= 0)
        return share;
    linking.report({
        code: 'link/rate',
        place,
        message: `${written} is more than all of them`,
        help: 'write a share of at most 100 %',
    });
    return undefined;
}
/** A rate that is divided by: more than nothing, at most everything (semantics §10). */
export function linkStepRate(written, place, linking) {
    const share = linkPart(written, place, linking);
    if (share === undefined || share.numerator > 0)
        return share;
    linking.report({
        code: 'link/rate',
        place,
        message: `at a rate of ${written} no number of leads would be enough`,
        help: 'write the rate that was measured, above 0 %',
    });
    return undefined;
}
