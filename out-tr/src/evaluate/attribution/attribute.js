import { creditShares } from './credit-shares.js';
import { creditUnits } from './credit-unit.js';
import { eligibleTouches } from './eligible-touches.js';
import { touchRoles } from './touch-roles.js';
/** The credit of one opportunity; nothing where its anchor is missing or still to come (semantics §9). */
export function attribute(opportunity, touches, { asOf, terms }) {
    const anchor = anchorOf(opportunity, terms);
    if (anchor === undefined || anchor > asOf)
        return undefined;
    const eligible = eligibleTouches(touches, opportunity, { anchor, asOf, terms });
    const roles = touchRoles(eligible.touches, opportunity, { anchor, asOf });
    const units = creditUnits(eligible.touches, terms.per);
    const shares = creditShares(units, roles, { anchor, credit: terms.credit });
    const known = { roles, excluded: eligible.excluded };
    if (units.length === 0)
        return { ...known, credits: [], unattributed: 'no eligible touch' };
    if (shares === undefined)
        return { ...known, credits: [], unattributed: 'no role present' };
    const credits = units.flatMap((unit, index) => {
        const share = shares[index];
        return share === undefined ? [] : [{ unit, share }];
    });
    return { ...known, credits };
}
function anchorOf({ leadCreatedAt, createdAt, closedAt }, { anchor }) {
    return { lead: leadCreatedAt, opportunity: createdAt, close: closedAt }[anchor];
}
