import { inside, type Place } from '../../diagnostics/place.ts';
import type { ChannelsChannelDocument } from '../../generated/documents.ts';
import type { Channel } from '../channel.ts';
import { linkDefinition } from '../linking/definition.ts';
import { linkedRecord, mapEntries } from '../linking/entries.ts';
import { linkFieldValues } from '../linking/field-values.ts';
import type { Entry, KindLinker } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { present } from '../linking/present.ts';
import { linkQuota } from '../linking/quantities.ts';
import { linkNames } from '../linking/references.ts';

export const channels: KindLinker<'channels'> = {
  kind: 'channels',
  occurs: 'any',
  declares: [{ noun: 'channel', keysOf: 'channels' }],
  link: (sources, linking) => {
    const linked = linkedRecord(
      mapEntries(sources, 'channels', (document) => document.channels),
      (entry) => linkChannel(entry, linking),
    );
    reportSameOrder(Object.values(linked), linking);
    return linked;
  },
};

function linkChannel(entry: Entry<ChannelsChannelDocument>, linking: Linking): Channel {
  const { written, place } = entry;
  return present({
    ...linkDefinition(entry, linking),
    order: written.order,
    signals: linkNames('signal', written.signals, inside(place, 'signals'), linking),
    fields: linkFieldValues(written.fields, inside(place, 'fields'), linking),
    offline: written.offline ?? false,
    expectedPerMonth: linkExpected(written.expected, inside(place, 'expected'), linking),
  });
}

function linkExpected(written: string | undefined, place: Place, linking: Linking): number | undefined {
  return written === undefined ? undefined : linkQuota(written, place, linking)?.n;
}

/** Two channels of one order would share the touches of one instant by chance. */
function reportSameOrder(linked: readonly Channel[], { report }: Linking): void {
  const firsts = new Map<number, Channel>();
  for (const channel of linked) {
    const first = firsts.get(channel.order);
    if (first === undefined) firsts.set(channel.order, channel);
    else
      report({
        code: 'link/same-order',
        place: inside(channel.place, 'order'),
        message: `${channel.id} and ${first.id} have the same order, ${channel.order}`,
        help: 'give every channel a number of its own; steps of ten leave room',
        related: [{ place: inside(first.place, 'order'), message: `the order of ${first.id}` }],
      });
  }
}
