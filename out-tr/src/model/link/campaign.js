import { inside, keyOf } from '../../diagnostics/place.js';
import { linkDefinition } from '../linking/definition.js';
import { documentEntries, entriesIn, linkedRecord } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { linkDate, linkMoney, linkMonth } from '../linking/quantities.js';
import { recordOf, sortedEntries } from '../linking/record.js';
import { linkName } from '../linking/references.js';
import { linkSignOff } from '../linking/sign-off.js';
import { isSpan } from '../linking/span.js';
import { linkOptionalText, linkTitle } from '../linking/text.js';
import { linkAudience } from './campaign/audience.js';
export const campaign = {
    kind: 'campaign',
    occurs: 'any',
    declares: [{ noun: 'campaign', ownId: true }],
    link: (sources, linking) => linkedRecord(documentEntries(sources), (entry) => linkCampaign(entry, linking)),
};
/** A campaign; nothing when nobody knows where or when it runs. */
function linkCampaign(entry, linking) {
    const { written, place, owner } = entry;
    const channel = linkName('channel', written.channel, inside(place, 'channel'), linking);
    const from = linkDate(written.from, inside(place, 'from'), linking);
    const to = linkDate(written.to, inside(place, 'to'), linking);
    const rest = present({
        ...linkDefinition(entry, linking),
        message: linkOptionalText(written.message, inside(place, 'message'), linking),
        draft: written.draft ?? false,
        budget: linkOptionalMoney(written.budget, inside(place, 'budget'), linking),
        audience: linkAudience(written.audience ?? {}, inside(place, 'audience'), linking),
        expected: linkExpected(written.expected, inside(place, 'expected'), linking),
        utm: written.utm,
        preparation: linkedRecord(entriesIn(written.preparation, { place: inside(place, 'preparation'), owner }), (task) => linkPreparation(task, linking)),
        followUp: linkName('role', written.followUp, inside(place, 'followUp'), linking),
        signedOff: linkSignOff(written.signedOff, inside(place, 'signedOff'), linking),
    });
    if (channel === undefined || from === undefined || to === undefined)
        return undefined;
    return isSpan({ from, to }, place, linking) ? { ...rest, channel, from, to } : undefined;
}
function linkOptionalMoney(written, place, linking) {
    return written === undefined ? undefined : linkMoney(written, place, linking);
}
function linkExpected(written, place, linking) {
    const months = sortedEntries(written);
    return recordOf(months.filter(([month]) => linkMonth(month, keyOf(inside(place, month)), linking) !== undefined));
}
function linkPreparation({ id, written, place }, linking) {
    const by = linkName('role', written.by, inside(place, 'by'), linking);
    const due = linkDate(written.due, inside(place, 'due'), linking);
    const title = linkTitle({ id, title: written.title, place }, linking);
    return by === undefined || due === undefined ? undefined : { id, title, by, due, place };
}
