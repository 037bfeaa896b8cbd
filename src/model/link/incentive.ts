import { inside, keyOf, type Place } from '../../diagnostics/place.ts';
import type { IncentiveConditionDocument, IncentiveDocument } from '../../generated/documents.ts';
import type { Incentive, IncentiveCondition } from '../incentive.ts';
import { linkDefinition } from '../linking/definition.ts';
import { documentEntries, entriesIn, linkedRecord } from '../linking/entries.ts';
import type { Entry, KindLinker } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { linkName } from '../linking/references.ts';
import { linkText } from '../linking/text.ts';
import { unitOf } from '../measure-unit.ts';
import { linkAmount } from './measure/amount.ts';

export const incentive: KindLinker<'incentive'> = {
  kind: 'incentive',
  occurs: 'any',
  declares: [{ noun: 'incentive', ownId: true }],
  link: (sources, linking) =>
    linkedRecord(documentEntries(sources), (entry) => linkIncentive(entry, linking)),
};

function linkIncentive(entry: Entry<IncentiveDocument>, linking: Linking): Incentive {
  const { written, place } = entry;
  return {
    ...linkDefinition(entry, linking),
    per: written.per,
    pays: linkText(written.pays, inside(place, 'pays'), linking),
    conditions: {
      marketing: linkConditions(written.marketing, inside(place, 'marketing'), linking),
      sales: linkConditions(written.sales, inside(place, 'sales'), linking),
    },
  };
}

function linkConditions(
  written: Readonly<Record<string, IncentiveConditionDocument>> | undefined,
  place: Place,
  linking: Linking,
): readonly IncentiveCondition[] {
  return entriesIn(written, { place, owner: 'joint' })
    .map((entry) => linkCondition(entry, linking))
    .filter((condition) => condition !== undefined);
}

function linkCondition(
  { id, written, place }: Entry<IncentiveConditionDocument>,
  linking: Linking,
): IncentiveCondition | undefined {
  const name = linkName('metric', id, keyOf(place), linking);
  const metric = name === undefined ? undefined : linking.part('metric')[name];
  if (metric === undefined) return undefined;
  const comparator = 'atLeast' in written ? 'atLeast' : 'atMost';
  const value = 'atLeast' in written ? written.atLeast : written.atMost;
  const goal = linkAmount(value, unitOf(metric.measure), inside(place, comparator), linking);
  return goal && { metric: metric.id, comparator, goal, place };
}
