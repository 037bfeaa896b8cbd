import { inside } from '../../diagnostics/place.js';
import { normalText } from '../../support/normal-text.js';
import { linkDefinition } from '../linking/definition.js';
import { linkedRecord, mapEntries } from '../linking/entries.js';
import { linkFieldValues } from '../linking/field-values.js';
import { present } from '../linking/present.js';
import { linkName } from '../linking/references.js';
import { linkOptionalText, linkTitle, textEverywhere } from '../linking/text.js';
import { linkValues } from '../linking/values.js';
export const accounts = {
    kind: 'accounts',
    occurs: 'any',
    declares: [
        { noun: 'tier', keysOf: 'tiers' },
        { noun: 'account', keysOf: 'accounts' },
    ],
    link: (sources, linking) => ({
        accountTiers: linkedRecord(mapEntries(sources, 'tiers', (document) => document.tiers), (entry) => linkTier(entry, linking)),
        accounts: linkedRecord(mapEntries(sources, 'accounts', (document) => document.accounts), (entry) => linkAccount(entry, linking)),
    }),
};
function linkTier(entry, linking) {
    const { written, place } = entry;
    return present({
        ...linkDefinition(entry, linking),
        guidance: linkOptionalText(written.guidance, inside(place, 'guidance'), linking),
        fields: linkFieldValues(written.fields, inside(place, 'fields'), linking),
        perMember: written.perMember,
    });
}
/** An account; nothing when its tier is unknown, since everything about it follows from that. */
function linkAccount({ id, written, place }, linking) {
    const tier = linkName('tier', written.tier, inside(place, 'tier'), linking);
    const account = present({
        id,
        // A company is called the same in every language, unless somebody says otherwise.
        title: typeof written.title === 'string'
            ? textEverywhere(written.title, linking)
            : linkTitle({ id, title: written.title, place }, linking),
        rationale: linkOptionalText(written.rationale, inside(place, 'rationale'), linking),
        domain: normalText(written.domain),
        company: linkValues(written.company ?? {}, inside(place, 'company'), linking).values,
        owner: linkName('member', written.owner, inside(place, 'owner'), linking),
        territory: linkName('territory', written.territory, inside(place, 'territory'), linking),
        place,
    });
    return tier === undefined ? undefined : { ...account, tier };
}
