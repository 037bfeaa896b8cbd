import { inside, type Place } from '../../diagnostics/place.ts';
import type { PlanDocument } from '../../generated/documents.ts';
import { linkDefinition } from '../linking/definition.ts';
import { documentEntries, entriesIn, linkedRecord } from '../linking/entries.ts';
import type { Entry, KindLinker } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { present } from '../linking/present.ts';
import { linkDecimal, linkMoney } from '../linking/quantities.ts';
import { linkSignatures } from '../linking/signatures.ts';
import type { Plan, PlanCoverage } from '../plan.ts';
import { linkPlanCapacity } from './plan/capacity.ts';
import { linkPlanMonths } from './plan/months.ts';
import { linkPart } from './plan/rate.ts';
import { linkSeason } from './plan/season.ts';
import { linkPlanSegment } from './plan/segment.ts';

export const plan: KindLinker<'plan'> = {
  kind: 'plan',
  occurs: 'any',
  declares: [{ noun: 'plan', ownId: true }],
  link: (sources, linking) => linkedRecord(documentEntries(sources), (entry) => linkPlan(entry, linking)),
};

function linkPlan(entry: Entry<PlanDocument>, linking: Linking): Plan | undefined {
  const { written, place } = entry;
  const definition = linkDefinition(entry, linking);
  const span = linkPlanMonths(written, place, linking);
  const target = linkMoney(written.target, inside(place, 'target'), linking);
  const segments = linkedRecord(
    entriesIn(written.segments, { place: inside(place, 'segments'), owner: definition.owner }),
    (segment) => linkPlanSegment(segment, linking),
  );
  const rest = {
    coverage: written.coverage && linkCoverage(written.coverage, inside(place, 'coverage'), linking),
    capacity: written.capacity && linkPlanCapacity(written.capacity, inside(place, 'capacity'), linking),
    signatures: linkSignatures(written.signed, inside(place, 'signed'), linking),
  };
  if (span === undefined || target === undefined) return undefined;
  const season = linkSeason(written.season, { months: span.months, place: inside(place, 'season') }, linking);
  return season && present({ ...definition, ...span, target, season, segments, ...rest });
}

function linkCoverage(
  written: NonNullable<PlanDocument['coverage']>,
  place: Place,
  linking: Linking,
): PlanCoverage | undefined {
  const target = linkDecimal(written.target, inside(place, 'target'), linking);
  const slip = linkPart(written.slip ?? '0 %', inside(place, 'slip'), linking);
  return target && slip && { target, slip, place };
}
