import { typeSignalNames } from '../../../criteria/type-signal.ts';
import { inside } from '../../../diagnostics/place.ts';
import type { ScoringEventRuleDocument, ScoringTieredRuleDocument } from '../../../generated/documents.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import { present } from '../../linking/present.ts';
import { linkDays, linkPoints } from '../../linking/quantities.ts';
import type { EventRule } from '../../scoring.ts';
import { linkCountMode } from './count-mode.ts';
import { linkDecay } from './decay.ts';
import { linkWhere } from './property-filter.ts';
import { linkRuleHead } from './rule-head.ts';

/** Points for events of the signals that are counted; with tiers the ranges carry the points. */
export function linkEventRule(
  entry: Entry<ScoringEventRuleDocument | ScoringTieredRuleDocument>,
  linking: Linking,
): EventRule | undefined {
  const { written, place } = entry;
  const signals = typeSignalNames(written.signal, inside(place, 'signal'), linking.vocabulary);
  const points = 'points' in written ? linkPoints(written.points, inside(place, 'points'), linking) : 0;
  const count = linkCountMode(entry, signals ?? [], linking);
  const decay =
    'decay' in written
      ? linkDecay(written.decay, inside(place, 'decay'), linking)
      : { kind: 'none' as const };
  const where = linkWhere(written.where, inside(place, 'where'), { signals: signals ?? [], linking });
  const lookbackDays =
    written.within === undefined ? undefined : linkDays(written.within, inside(place, 'within'), linking);
  if (signals === undefined || points === undefined || count === undefined || decay === undefined)
    return undefined;
  return present({
    ...linkRuleHead(entry, linking),
    kind: 'event' as const,
    signals,
    where,
    lookbackDays,
    points,
    count,
    decay,
  });
}
