import { inside } from '../../../diagnostics/place.ts';
import type { ScoringInactivityRuleDocument } from '../../../generated/documents.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import { present } from '../../linking/present.ts';
import { linkDays, linkPoints } from '../../linking/quantities.ts';
import { linkNames } from '../../linking/references.ts';
import type { InactivityRule } from '../../scoring.ts';
import { linkRuleHead } from './rule-head.ts';

/** Points taken off for every full `every` days without any of the signals. */
export function linkInactivityRule(
  entry: Entry<ScoringInactivityRuleDocument>,
  linking: Linking,
): InactivityRule | undefined {
  const { signals, points, every, floor } = entry.written.inactivity;
  const at = inside(entry.place, 'inactivity');
  const known = linkNames('signal', signals, inside(at, 'signals'), linking);
  const lost = linkPoints(points, inside(at, 'points'), linking);
  const everyDays = linkDays(every, inside(at, 'every'), linking);
  const least = floor === undefined ? undefined : linkPoints(floor, inside(at, 'floor'), linking);
  if (known.length < signals.length || lost === undefined || everyDays === undefined) return undefined;
  return present({
    ...linkRuleHead(entry, linking),
    kind: 'inactivity' as const,
    signals: known,
    per: -lost,
    everyDays,
    floor: least,
  });
}
