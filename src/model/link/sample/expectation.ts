import { inside, keyOf, type Place } from '../../../diagnostics/place.ts';
import type { SampleExpectationDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
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
  const points = (name: 'fit' | 'engagement' | 'total') => {
    const expected = written[name];
    return expected === undefined ? undefined : linkPoints(expected, inside(place, name), linking);
  };
  return present({
    fit: points('fit'),
    engagement: points('engagement'),
    total: points('total'),
    grade: linkVerdict('grade', written.grade, inside(place, 'grade'), linking),
    band: linkVerdict('band', written.band, inside(place, 'band'), linking),
    cell: linkVerdict('cell', written.cell, inside(place, 'cell'), linking),
    outcome: linkVerdict('outcome', written.outcome, inside(place, 'outcome'), linking),
    stage: linkName('stage', written.stage, inside(place, 'stage'), linking),
    cycle: written.cycle,
    route: linkExpectedRoute(written.route, inside(place, 'route'), linking),
    owner: linkName('member', written.owner, inside(place, 'owner'), linking),
    queue: linkName('queue', written.queue, inside(place, 'queue'), linking),
    reason: linkName('reason', written.reason, inside(place, 'reason'), linking),
    gate: linkName('gate', written.gate, inside(place, 'gate'), linking),
    due: written.due && linkDue(written.due, inside(place, 'due'), linking),
    clocks: written.clocks && linkClocks(written.clocks, inside(place, 'clocks'), linking),
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

function linkClocks(
  written: Readonly<Record<string, string>>,
  place: Place,
  { names }: Linking,
): Readonly<Record<string, string>> {
  return recordOf(
    sortedEntries(written).filter(([sla]) => names.knows('sla', sla, keyOf(inside(place, sla)))),
  );
}
