import { inside, keyOf, type Place } from '../../../diagnostics/place.ts';
import type { SampleExpectationDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Noun } from '../../linking/names.ts';
import { present } from '../../linking/present.ts';
import { linkInstant, linkPoints } from '../../linking/quantities.ts';
import { recordOf, sortedEntries } from '../../linking/record.ts';
import { linkName } from '../../linking/references.ts';
import type { Expectation } from '../../sample.ts';
import { linkExpectedRoute } from './expected-route.ts';
import { linkVerdict } from './expected-verdict.ts';

/** What the agreement must, or must not, make of the lead; what names nothing that exists is left out. */
export function linkExpectation(
  written: SampleExpectationDocument,
  place: Place,
  linking: Linking,
): Expectation {
  const points = (key: 'fit' | 'engagement' | 'total') => {
    const expected = written[key];
    return expected === undefined ? undefined : linkPoints(expected, inside(place, key), linking);
  };
  const verdict = (key: 'grade' | 'band' | 'cell' | 'outcome') => {
    const expected = written[key];
    return expected === undefined ? undefined : linkVerdict(key, expected, inside(place, key), linking);
  };
  const name = (key: 'stage' | 'owner' | 'queue' | 'reason' | 'gate', noun: Noun) => {
    const expected = written[key];
    return expected === undefined ? undefined : linkName(noun, expected, inside(place, key), linking);
  };
  return present({
    fit: points('fit'),
    engagement: points('engagement'),
    total: points('total'),
    grade: verdict('grade'),
    band: verdict('band'),
    cell: verdict('cell'),
    outcome: verdict('outcome'),
    stage: name('stage', 'stage'),
    cycle: written.cycle,
    route: written.route && linkExpectedRoute(written.route, inside(place, 'route'), linking),
    owner: name('owner', 'member'),
    queue: name('queue', 'queue'),
    reason: name('reason', 'reason'),
    gate: name('gate', 'gate'),
    due: written.due && linkDue(written.due, inside(place, 'due'), linking),
    handoff: written.handoff,
    clocks: written.clocks && linkStates('sla', written.clocks, inside(place, 'clocks'), linking),
    touches: written.touches && linkStates('touches', written.touches, inside(place, 'touches'), linking),
    noScore: written.noScore,
    place,
  });
}

/** `none` is no due time. */
function linkDue(
  written: Readonly<Record<string, string>>,
  place: Place,
  linking: Linking,
): Readonly<Record<string, number | null>> {
  const due: [string, number | null][] = [];
  for (const [sla, instant] of sortedEntries(written)) {
    const at = inside(place, sla);
    const known = linking.names.knows('sla', sla, keyOf(at));
    const value = instant === 'none' ? null : linkInstant(instant, at, linking);
    if (known && value !== undefined) due.push([sla, value]);
  }
  return recordOf(due);
}

/** States by SLA or touch policy. */
function linkStates(
  noun: Noun,
  written: Readonly<Record<string, string>>,
  place: Place,
  { names }: Linking,
): Readonly<Record<string, string>> {
  return recordOf(sortedEntries(written).filter(([id]) => names.knows(noun, id, keyOf(inside(place, id)))));
}
