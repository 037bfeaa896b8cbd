import { attribute } from '../../../src/evaluate/attribution/attribute.js';
import { decayWeight } from '../../../src/evaluate/attribution/credit-shares.js';
import { splitMoney } from '../../../src/evaluate/attribution/split-money.js';
import { parseInstant } from '../../../src/support/instant.js';
import { formatRational } from '../../../src/support/rational.js';
import { adapter } from '../adapter.js';
import { totalsOf } from './channel-totals.js';
import { neutralRoles, termsOf } from './neutral-attribution.js';
const attributionCase = adapter(({ asOf, definition, facts }) => {
    const terms = termsOf(definition);
    const touches = facts.touches.map(touchOf);
    const credited = [];
    const notAnchored = [];
    for (const opportunity of facts.opportunities) {
        const found = creditedOpportunity(opportunity, touches, { asOf: instant(asOf), terms });
        if (found === undefined)
            notAnchored.push(opportunity.id);
        else
            credited.push(found);
    }
    return { opportunities: credited.map(({ row }) => row), notAnchored, ...totalsOf(credited) };
});
/** Topics of attribution; everything else of the format has no adapter yet. */
export const attribution = {
    'attribution-roles': attributionCase,
    'attribution-money': attributionCase,
    'attribution-totals': attributionCase,
};
function creditedOpportunity(neutral, touches, { asOf, terms }) {
    const instants = {
        ...(neutral.leadCreatedAt !== null && { leadCreatedAt: instant(neutral.leadCreatedAt) }),
        ...(neutral.createdAt !== null && { createdAt: instant(neutral.createdAt) }),
        ...(neutral.closedAt !== null && { closedAt: instant(neutral.closedAt) }),
    };
    const credit = attribute({ contacts: neutral.contacts, ...instants }, touches, { asOf, terms });
    if (credit === undefined)
        return undefined;
    const minors = splitMoney(neutral.amountMinor, credit.credits.map(({ share }) => share));
    const anchor = { lead: instants.leadCreatedAt, opportunity: instants.createdAt, close: instants.closedAt }[terms.anchor];
    const row = {
        id: neutral.id,
        excluded: Object.fromEntries(credit.excluded),
        roles: Object.fromEntries([...credit.roles].map(([role, { id }]) => [neutralRoles[role], id])),
        ...(credit.unattributed !== undefined && { unattributed: credit.unattributed }),
        credits: credit.credits.map(({ unit, share }, index) => ({
            unit: unit.id,
            share: formatRational(share),
            minor: minors[index],
        })),
        ...(terms.credit.by === 'age' &&
            credit.credits.length > 0 && {
            weights12: credit.credits.map(({ unit }) => String(decayWeight(unit, anchor ?? 0, terms.credit.by === 'age' ? terms.credit.halfLifeDays : 1))),
        }),
    };
    return {
        row: { ...row, ...presentIn(credit, terms) },
        credits: credit.credits,
        minors,
        currency: neutral.currency,
        amount: neutral.amountMinor,
    };
}
/** Which weights of the model were used; a linear model has no roles to speak of. */
function presentIn({ roles, credits }, { credit }) {
    if (credit.by === 'age' || credits.length === 0)
        return {};
    const used = [...roles].filter(([role]) => credit.weights[role] !== undefined);
    const middle = credit.weights.middle !== undefined &&
        credits.some(({ unit }) => used.every(([, touch]) => !unit.touches.includes(touch)));
    const weighted = Object.keys(credit.weights);
    if (weighted.length === 1 && weighted[0] === 'middle')
        return {};
    const names = used.map(([role]) => neutralRoles[role]);
    return { present: [...names, ...(middle ? ['middle'] : [])].sort() };
}
function touchOf({ asset, at, loggedAt, ...touch }) {
    return {
        ...touch,
        at: instant(at),
        ...(loggedAt !== undefined && { loggedAt: instant(loggedAt) }),
        ...(asset !== null && { asset }),
    };
}
function instant(text) {
    const parsed = parseInstant(text);
    if (parsed === undefined)
        throw new Error(`no instant: ${text}`);
    return parsed;
}
