import { fieldValues, valueWords } from '../field-values.js';
import { html } from '../html.js';
import { facts, joined, ownerLabel, table } from '../parts.js';
import { link, plain, say, words } from '../view.js';
export const accounts = {
    id: 'accounts',
    title: { en: 'Target accounts', de: 'Zielkunden' },
    intro: {
        en: 'The companies that sales named and both sides work: same accounts, same message.',
        de: 'Die Unternehmen, die der Vertrieb benannt hat und beide Seiten bearbeiten: dieselben Kunden, dieselbe Botschaft.',
    },
    appears: ({ accounts: all, accountTiers }) => Object.keys({ ...all, ...accountTiers }).length > 0,
    picture: (view) => html `${Object.values(view.agreement.accountTiers).map((tier) => tierPart(view, tier))}`,
    pages: (view) => Object.values(view.agreement.accounts).map((account) => ({
        id: account.id,
        title: words(view, account.title),
        summary: html `${tierLink(view, account.tier)}${account.territory === undefined ? '' : html ` · ${territory(view, account)}`}`,
        place: account.place,
        ...(account.rationale && { rationale: words(view, account.rationale) }),
        body: body(view, account),
    })),
};
/** A tier: what is done for its accounts, and who works which of them where. */
function tierPart(view, tier) {
    const own = Object.values(view.agreement.accounts).filter((account) => account.tier === tier.id);
    const rows = own
        .toSorted((left, right) => order(left.territory, right.territory) || order(left.id, right.id))
        .map((account) => [
        territory(view, account),
        link(view, 'accounts', account),
        html `<code>${account.owner ?? '–'}</code>`,
    ]);
    return html `<section id="tier-${tier.id}"><h2>${words(view, tier.title)} ${ownerLabel(view, tier.owner)}</h2>
${tier.guidance ? html `<p>${words(view, tier.guidance)}</p>` : ''}${tier.rationale ? html `<p class="rationale">${words(view, tier.rationale)}</p>` : ''}${facts([
        [say(view, 'Accounts', 'Kunden'), String(own.length)],
        [
            say(view, 'One person can look after', 'Eine Person betreut höchstens'),
            tier.perMember === undefined ? undefined : String(tier.perMember),
        ],
        [
            say(view, 'A lead belongs to one when', 'Ein Lead gehört dazu bei'),
            joined(Object.entries(tier.fields).map(([field, values]) => fieldValues(view, field, values))),
        ],
    ])}${table([say(view, 'Territory', 'Gebiet'), say(view, 'Account', 'Kunde'), say(view, 'Owner', 'Betreuung')], rows)}</section>`;
}
function order(left = '', right = '') {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}
/** A link to the part about a tier. */
export function tierLink(view, id) {
    const tier = view.agreement.accountTiers[id];
    return html `<a href="${view.base}accounts/index.html#tier-${id}">${tier === undefined ? id : words(view, tier.title)}</a>`;
}
function territory(view, account) {
    if (account.territory === undefined)
        return html `–`;
    return link(view, 'territories', view.agreement.territories[account.territory], account.territory);
}
function body(view, account) {
    const company = Object.entries(account.company).flatMap(([field, value]) => value === undefined
        ? []
        : [[plain(view, view.agreement.fields[field]?.title), valueWords(view, field, value)]]);
    return facts([
        [say(view, 'Tier', 'Stufe'), tierLink(view, account.tier)],
        [
            say(view, 'Owner', 'Betreuung'),
            account.owner === undefined ? undefined : html `<code>${account.owner}</code>`,
        ],
        [
            say(view, 'Territory', 'Gebiet'),
            account.territory === undefined ? undefined : territory(view, account),
        ],
        [say(view, 'Domain', 'Domain'), html `<code>${account.domain}</code>`],
        ...company,
    ]);
}
