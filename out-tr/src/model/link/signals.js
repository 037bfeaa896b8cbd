import { inside } from '../../diagnostics/place.js';
import { linkDefinition } from '../linking/definition.js';
import { linkedRecord, mapEntries } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { recordOf, sortedDistinct } from '../linking/record.js';
import { linkName } from '../linking/references.js';
export const signals = {
    kind: 'signals',
    occurs: 'any',
    declares: [{ noun: 'signal', keysOf: 'signals' }],
    link: (sources, linking) => linkedRecord(mapEntries(sources, 'signals', (document) => document.signals), (entry) => linkSignal(entry, linking)),
};
function linkSignal(entry, linking) {
    const { written, place } = entry;
    return present({
        ...linkDefinition(entry, linking),
        intent: written.intent,
        source: written.source,
        consent: linkName('consent', written.consent, inside(place, 'consent'), linking),
        properties: sortedDistinct(written.properties ?? []),
        systems: recordOf(Object.entries(written.systems ?? {})),
    });
}
