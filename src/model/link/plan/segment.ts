import { inside, keyOf, type Place } from '../../../diagnostics/place.ts';
import type { PlanDealDocument, PlanSegmentDocument } from '../../../generated/documents.ts';
import type { Rational } from '../../../support/rational.ts';
import { linkDefinition } from '../../linking/definition.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import { present } from '../../linking/present.ts';
import { linkDays, linkMoney, linkMonth, linkShare } from '../../linking/quantities.ts';
import { recordOf, sortedEntries } from '../../linking/record.ts';
import { linkText } from '../../linking/text.ts';
import type { OpenDeal, PlanSegment } from '../../plan.ts';
import { linkPart } from './rate.ts';
import { linkSteps } from './steps.ts';

export function linkPlanSegment(
  entry: Entry<PlanSegmentDocument>,
  linking: Linking,
): PlanSegment | undefined {
  const { written, place } = entry;
  const share = linkPart(written.share, inside(place, 'share'), linking);
  const dealSize = linkDealSize(written.dealSize, inside(place, 'dealSize'), linking);
  const steps = linkSteps(written.steps, inside(place, 'steps'), linking);
  const rest = {
    ...linkDefinition(entry, linking),
    sourcedBy: written.sourcedBy,
    openPipeline: linkOpenPipeline(written.openPipeline ?? [], inside(place, 'openPipeline'), linking),
    cycleDays:
      written.cycle === undefined ? undefined : linkDays(written.cycle, inside(place, 'cycle'), linking),
    territories: linkTerritoryShares(written.territories, inside(place, 'territories'), linking),
  };
  if (share === undefined || dealSize === undefined || steps === undefined) return undefined;
  return present({ ...rest, share, dealSize, steps });
}

/** Won deals are what is to be won divided by it (semantics §10). */
function linkDealSize(written: number, place: Place, linking: Linking): number | undefined {
  const size = linkMoney(written, place, linking);
  if (size !== 0) return size;
  linking.report({
    code: 'link/quantity',
    place,
    message: `with deals worth ${written} no number of them would be enough`,
    help: 'write what a won deal brings on average, more than 0',
  });
  return undefined;
}

function linkOpenPipeline(
  written: readonly PlanDealDocument[],
  place: Place,
  linking: Linking,
): readonly OpenDeal[] {
  return written.flatMap((deal, index) => {
    const at = inside(place, index);
    const title = linkText(deal.title, inside(at, 'title'), linking);
    const value = linkMoney(deal.value, inside(at, 'value'), linking);
    const winRate = linkPart(deal.winRate, inside(at, 'winRate'), linking);
    const closes = linkMonth(deal.closes, inside(at, 'closes'), linking);
    if (value === undefined || winRate === undefined || closes === undefined) return [];
    return [{ title, value, winRate, closes, place: at }];
  });
}

function linkTerritoryShares(
  written: PlanSegmentDocument['territories'],
  place: Place,
  linking: Linking,
): Readonly<Record<string, Rational>> {
  const shares = sortedEntries(written).map(([territory, text]) => {
    const at = inside(place, territory);
    const known = linking.names.knows('territory', territory, keyOf(at));
    return [territory, known ? linkShare(text, at, linking) : undefined] as const;
  });
  return recordOf(shares.filter((pair): pair is readonly [string, Rational] => pair[1] !== undefined));
}
