import { inside, type Place } from '../../diagnostics/place.ts';
import type { BudgetDocument } from '../../generated/documents.ts';
import type { Budget } from '../budget.ts';
import { linkDefinition } from '../linking/definition.ts';
import { documentEntries, linkedRecord } from '../linking/entries.ts';
import type { Entry, KindLinker } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { present } from '../linking/present.ts';
import { linkMoney, linkMonth } from '../linking/quantities.ts';
import { recordOf, sortedEntries } from '../linking/record.ts';
import { linkSignOff } from '../linking/sign-off.ts';
import { isSpan } from '../linking/span.ts';
import { linkReview } from './budget/review.ts';

export const budget: KindLinker<'budget'> = {
  kind: 'budget',
  occurs: 'any',
  declares: [{ noun: 'budget', ownId: true }],
  link: (sources, linking) => linkedRecord(documentEntries(sources), (entry) => linkBudget(entry, linking)),
};

/** A budget; nothing when its months or its total are wrong. */
function linkBudget(entry: Entry<BudgetDocument>, linking: Linking): Budget | undefined {
  const { written, place } = entry;
  const from = linkMonth(written.from, inside(place, 'from'), linking);
  const to = linkMonth(written.to, inside(place, 'to'), linking);
  const total = linkMoney(written.total, inside(place, 'total'), linking);
  const reserve = linkMoney(written.reserve ?? 0, inside(place, 'reserve'), linking);
  const rest = present({
    ...linkDefinition(entry, linking),
    channels: linkAmounts(written.channels, inside(place, 'channels'), linking),
    signedOff: linkSignOff(written.signedOff, inside(place, 'signedOff'), linking),
    review:
      written.review === undefined
        ? undefined
        : linkReview(written.review, { place: inside(place, 'review'), owner: entry.owner }, linking),
  });
  if (from === undefined || to === undefined || total === undefined || reserve === undefined)
    return undefined;
  return isSpan({ from, to }, place, linking) ? { ...rest, from, to, total, reserve } : undefined;
}

function linkAmounts(
  written: BudgetDocument['channels'],
  place: Place,
  linking: Linking,
): Budget['channels'] {
  return recordOf(
    sortedEntries(written).flatMap(([id, amount]) => {
      const known = linking.names.knows('channel', id, { ...inside(place, id), part: 'key' });
      const money = linkMoney(amount, inside(place, id), linking);
      return known && money !== undefined ? [[id, money] as const] : [];
    }),
  );
}
