import { suggestion } from '../../criteria/type-suggestion.js';
import { inside } from '../../diagnostics/place.js';
import { currencies, isCurrency } from '../../support/currency.js';
import { linkDefinition } from '../linking/definition.js';
import { entriesIn, firstLinked, linkedRecord } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { linkDate, linkDuration } from '../linking/quantities.js';
import { linkName, linkNames } from '../linking/references.js';
import { linkText } from '../linking/text.js';
import { linkZone } from '../linking/zone.js';
export const agreement = {
    kind: 'agreement',
    occurs: 'once',
    declares: [{ noun: 'consent', keysOf: 'consents' }],
    link: (sources, linking) => firstLinked(sources, (source) => linkHead(source, linking)),
};
const months = [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
];
function linkHead({ value, place }, linking) {
    const owner = value.owner ?? 'joint';
    const settle = linkDuration(value.settle ?? '48 hours', inside(place, 'settle'), linking);
    const zone = linkZone(value.zone, inside(place, 'zone'), linking);
    const currency = linkCurrency(value.currency, inside(place, 'currency'), linking);
    const calendar = linkName('calendar', value.calendar, inside(place, 'calendar'), linking);
    const parties = inside(place, 'parties');
    const head = present({
        ...linkDefinition({ id: value.id, written: value, place, owner }, linking),
        languageVersion: value.leadpact,
        parties: {
            marketing: linkParty('marketing', value.parties.marketing, inside(parties, 'marketing'), linking),
            sales: linkParty('sales', value.parties.sales, inside(parties, 'sales'), linking),
        },
        languages: value.languages,
        fiscalYearStart: months.indexOf(value.fiscalYearStart ?? 'january') + 1,
        effectiveFrom: linkOptionalDate(value.effectiveFrom, inside(place, 'effectiveFrom'), linking),
        consentPurposes: linkedRecord(entriesIn(value.consents, { place: inside(place, 'consents'), owner }), (entry) => linkDefinition(entry, linking)),
    });
    if (settle === undefined || zone === undefined || currency === undefined || calendar === undefined)
        return undefined;
    return { ...head, settle, zone, currency, calendar };
}
function linkParty(side, written, place, linking) {
    return {
        side,
        title: linkText(written.title, inside(place, 'title'), linking),
        approvers: linkNames('role', written.approvers, inside(place, 'approvers'), linking),
        place,
    };
}
function linkOptionalDate(written, place, linking) {
    return written === undefined ? undefined : linkDate(written, place, linking);
}
function linkCurrency(written, place, { report }) {
    if (isCurrency(written))
        return written;
    report({
        code: 'link/unknown-currency',
        place,
        message: `${written} is not a currency of ISO 4217`,
        help: suggestion(written, currencies(), 'write its three letters, for example `EUR`'),
    });
    return undefined;
}
