import { inside, keyOf } from '../../../diagnostics/place.js';
import { normalText } from '../../../support/normal-text.js';
import { present } from '../../linking/present.js';
import { linkDate, linkInstant } from '../../linking/quantities.js';
import { recordOf, sortedEntries } from '../../linking/record.js';
import { linkName } from '../../linking/references.js';
import { linkValues } from '../../linking/values.js';
import { linkProperty } from '../scoring/property-filter.js';
/** What an entry of a timeline says; nothing when it names what does not exist. */
export function linkDeed(written, place, linking) {
    if ('signal' in written)
        return linkSignalDeed(written, place, linking);
    if ('set' in written)
        return { what: 'set', ...linkValues(written.set, inside(place, 'set'), linking) };
    if ('consent' in written)
        return linkConsent(written.consent, inside(place, 'consent'), linking);
    if ('objection' in written)
        return { what: 'objection' };
    if ('accept' in written)
        return { what: 'accept' };
    if ('correct' in written)
        return { what: 'correct', voids: written.correct };
    if ('meeting' in written)
        return { what: 'meeting', outcome: written.meeting };
    if ('touch' in written)
        return touchDeed(written);
    return linkMoveDeed(written, place, linking);
}
function linkSignalDeed(written, place, linking) {
    const signal = linkName('signal', written.signal, inside(place, 'signal'), linking);
    if (signal === undefined)
        return undefined;
    const properties = sortedEntries(written.properties).filter(([property]) => linkProperty(property, keyOf(inside(place, 'properties', property)), { signals: [signal], linking }));
    return {
        what: 'signal',
        signal,
        properties: recordOf(properties.map(([property, value]) => [property, normalText(value)])),
        bot: written.bot ?? false,
        internal: written.internal ?? false,
    };
}
function linkConsent(written, place, linking) {
    const [entry] = Object.entries(written);
    if (entry === undefined)
        return undefined;
    const [purpose, state] = entry;
    const known = linking.names.knows('consent', purpose, keyOf(inside(place, purpose)));
    return known ? { what: 'consent', purpose, state } : undefined;
}
function touchDeed(written) {
    return {
        what: 'touch',
        type: written.touch,
        direction: written.direction ?? 'outbound',
        automated: written.automated ?? false,
        answered: written.answered ?? false,
    };
}
function linkMoveDeed(written, place, linking) {
    if ('move' in written) {
        const to = linkName('stage', written.move, inside(place, 'move'), linking);
        return to === undefined ? undefined : { what: 'move', to };
    }
    if ('pause' in written) {
        const until = written.until === undefined ? undefined : linkInstant(written.until, inside(place, 'until'), linking);
        return present({ what: 'pause', state: written.pause, until });
    }
    if ('reassign' in written) {
        const to = linkName('member', written.to, inside(place, 'to'), linking);
        return present({ what: 'reassign', cause: written.reassign, to });
    }
    const reason = linkName('reason', written.dispose, inside(place, 'dispose'), linking);
    const date = written.until === undefined ? undefined : linkDate(written.until, inside(place, 'until'), linking);
    return reason === undefined ? undefined : present({ what: 'dispose', reason, date });
}
