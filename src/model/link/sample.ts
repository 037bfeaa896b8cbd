import { inside, type Place } from '../../diagnostics/place.ts';
import type { SampleAccountDocument, SampleDocument } from '../../generated/documents.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import { normalText } from '../../support/normal-text.ts';
import type { KindLinker, Source } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { present } from '../linking/present.ts';
import { linkInstant } from '../linking/quantities.ts';
import { sortedDistinct } from '../linking/record.ts';
import { linkName } from '../linking/references.ts';
import { linkTitle } from '../linking/text.ts';
import { firstOfId, idsIn, reportRepeated } from '../linking/unique.ts';
import { linkValues } from '../linking/values.ts';
import type { Sample, SampleAccount } from '../sample.ts';
import { linkExpectation } from './sample/expectation.ts';
import { linkTimeline } from './sample/timeline.ts';

export const sample: KindLinker<'sample'> = {
  kind: 'sample',
  occurs: 'any',
  declares: [],
  link: (sources, linking) => {
    reportRepeated(
      sources.map(({ value, place }) => ({
        id: sampleId(value, place),
        place: value.id === undefined ? place : inside(place, 'id'),
      })),
      'sample',
      linking,
    );
    const samples = sources.map((source) => linkSample(source, linking)).filter((one) => one !== undefined);
    return firstOfId(samples).toSorted((left, right) => compareCodePoints(left.id, right.id));
  },
};

/** The written id, else the file's name without extension and the place of the document in it, from 1. */
function sampleId({ id }: SampleDocument, { file, document }: Place): string {
  if (id !== undefined) return id;
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return `${name}-${document + 1}`;
}

/** A sample without the instant at which it is judged is none. */
function linkSample({ value, place }: Source<'sample'>, linking: Linking): Sample | undefined {
  const id = sampleId(value, place);
  const asOf = linkInstant(value.asOf, inside(place, 'asOf'), linking);
  const sample = present({
    id,
    title: linkTitle({ id, title: value.title, place }, linking),
    lead: linkValues(value.lead, inside(place, 'lead'), linking).values,
    timeline: linkTimeline(value.timeline ?? [], inside(place, 'timeline'), linking),
    recordedStage: linkName('stage', value.recordedStage, inside(place, 'recordedStage'), linking),
    accounts: linkAccounts(value.accounts ?? [], inside(place, 'accounts'), linking),
    expect: linkExpectation(value.expect ?? {}, inside(place, 'expect'), linking),
    not: linkExpectation(value.not ?? {}, inside(place, 'not'), linking),
    place,
  });
  return asOf === undefined ? undefined : { ...sample, asOf };
}

function linkAccounts(
  written: readonly SampleAccountDocument[],
  place: Place,
  linking: Linking,
): readonly SampleAccount[] {
  reportRepeated(idsIn(written, place), 'account', linking);
  return firstOfId(written.map((account, index) => linkAccount(account, inside(place, index), linking)));
}

function linkAccount(written: SampleAccountDocument, place: Place, linking: Linking): SampleAccount {
  return present({
    id: written.id,
    name: written.name,
    country: written.country === undefined ? undefined : normalText(written.country),
    domains: sortedDistinct((written.domains ?? []).map(normalText)),
    owner: linkName('member', written.owner, inside(place, 'owner'), linking),
    ownerActive: written.ownerActive ?? true,
    openOpportunity: written.openOpportunity ?? false,
    customer: written.customer ?? false,
    target: written.target ?? false,
    lastActivityAt:
      written.lastActivity === undefined
        ? undefined
        : linkInstant(written.lastActivity, inside(place, 'lastActivity'), linking),
  });
}
