import { inside } from '../../diagnostics/place.ts';
import type { AlignmentComponentDocument, AlignmentDocument } from '../../generated/documents.ts';
import type { Alignment, AlignmentComponent } from '../alignment.ts';
import { linkDefinition } from '../linking/definition.ts';
import { documentEntries, entriesIn, linkedRecord } from '../linking/entries.ts';
import type { Entry, KindLinker } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { linkName } from '../linking/references.ts';
import { linkText } from '../linking/text.ts';
import { unitOf } from '../measure-unit.ts';
import { linkAmount } from './measure/amount.ts';

export const alignment: KindLinker<'alignment'> = {
  kind: 'alignment',
  occurs: 'any',
  declares: [{ noun: 'alignment', ownId: true }],
  link: (sources, linking) =>
    linkedRecord(documentEntries(sources), (entry) => linkAlignment(entry, linking)),
};

function linkAlignment(entry: Entry<AlignmentDocument>, linking: Linking): Alignment {
  const { written, place, owner } = entry;
  const entries = entriesIn(written.components, { place: inside(place, 'components'), owner });
  return {
    ...linkDefinition(entry, linking),
    per: written.per,
    components: entries
      .map((component) => linkComponent(component, linking))
      .filter((component) => component !== undefined),
  };
}

function linkComponent(
  { id, written, place }: Entry<AlignmentComponentDocument>,
  linking: Linking,
): AlignmentComponent | undefined {
  const name = linkName('metric', written.metric, inside(place, 'metric'), linking);
  const metric = name === undefined ? undefined : linking.part('metric')[name];
  if (metric === undefined) return undefined;
  const unit = unitOf(metric.measure);
  const floor = linkAmount(written.floor, unit, inside(place, 'floor'), linking);
  const target = linkAmount(written.target, unit, inside(place, 'target'), linking);
  if (floor === undefined || target === undefined) return undefined;
  const title =
    written.title === undefined ? metric.title : linkText(written.title, inside(place, 'title'), linking);
  return {
    id,
    title,
    metric: metric.id,
    side: written.side,
    floor,
    target,
    weight: written.weight ?? 1,
    place,
  };
}
