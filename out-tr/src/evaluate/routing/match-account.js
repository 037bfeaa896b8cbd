import { compareCodePoints } from '../../support/code-points.js';
import { normalText } from '../../support/normal-text.js';
/**
 * Longest matching domain first, then name and country; never by a free-mail domain or one below it. Ties: open
 * opportunity, customer, target account, newest activity, id (semantics §7).
 */
export function matchAccount(accounts, clues, freemail) {
    const domain = domainOf(clues.email);
    if (domain !== undefined && !freemail.some((free) => isWithin(domain, normalText(free)))) {
        const matched = accounts
            .map((account) => ({ account, length: longestDomain(account, domain) }))
            .filter(({ length }) => length > 0)
            .sort((left, right) => right.length - left.length || byRank(left.account, right.account));
        const exact = matched.filter(({ length }) => length === domain.length);
        if (exact.length > 0)
            return { step: 'exact', candidates: exact.map(({ account }) => account) };
        if (matched.length > 0)
            return { step: 'subdomain', candidates: matched.map(({ account }) => account) };
    }
    const named = accounts.filter((account) => sameNameAndCountry(account, clues)).toSorted(byRank);
    return { step: named.length > 0 ? 'name' : null, candidates: named };
}
function domainOf(email) {
    const [, domain] = /@([^@]+)$/.exec(normalText(email ?? '')) ?? [];
    return domain;
}
function isWithin(domain, outer) {
    return domain === outer || domain.endsWith(`.${outer}`);
}
/** Length of the account's longest domain that the lead's domain is or lies below; 0 for none. */
function longestDomain(account, domain) {
    const lengths = account.domains
        .map(normalText)
        .filter((own) => own !== '' && isWithin(domain, own))
        .map((own) => own.length);
    return Math.max(0, ...lengths);
}
function sameNameAndCountry(account, { company = '', country = '' }) {
    const [name, place] = [normalText(company), normalText(country)];
    if (name === '' || place === '')
        return false;
    return normalText(account.name) === name && normalText(account.country ?? '') === place;
}
function byRank(left, right) {
    return (Number(right.openOpportunity) - Number(left.openOpportunity) ||
        Number(right.customer) - Number(left.customer) ||
        Number(right.target) - Number(left.target) ||
        newest(left, right) ||
        compareCodePoints(left.id, right.id));
}
/** No activity comes last. */
function newest(left, right) {
    const [a, b] = [left.lastActivityAt, right.lastActivityAt];
    if (a === undefined || b === undefined)
        return Number(a === undefined) - Number(b === undefined);
    return b - a;
}
