import { inside } from '../../diagnostics/place.ts';
import type { SignalsSignalDocument } from '../../generated/documents.ts';
import { linkDefinition } from '../linking/definition.ts';
import { linkedRecord, mapEntries } from '../linking/entries.ts';
import type { Entry, KindLinker } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { present } from '../linking/present.ts';
import { recordOf, sortedDistinct } from '../linking/record.ts';
import { linkName } from '../linking/references.ts';
import type { Signal } from '../signal.ts';

export const signals: KindLinker<'signals'> = {
  kind: 'signals',
  occurs: 'any',
  declares: [{ noun: 'signal', keysOf: 'signals' }],
  link: (sources, linking) =>
    linkedRecord(
      mapEntries(sources, 'signals', (document) => document.signals),
      (entry) => linkSignal(entry, linking),
    ),
};

function linkSignal(entry: Entry<SignalsSignalDocument>, linking: Linking): Signal {
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
