import { inside, type Place } from '../../diagnostics/place.ts';
import type { CommitmentDocument, MeasureDocument } from '../../generated/documents.ts';
import { rational } from '../../support/rational.ts';
import { linkDefinition } from '../linking/definition.ts';
import { documentEntries, linkedRecord } from '../linking/entries.ts';
import type { Entry, KindLinker } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { present } from '../linking/present.ts';
import { linkShare } from '../linking/quantities.ts';
import { linkName } from '../linking/references.ts';
import { linkText } from '../linking/text.ts';
import type { Measure } from '../measure.ts';
import { unitOf } from '../measure-unit.ts';
import type { Commitment } from '../sla.ts';
import { linkAmount } from './measure/amount.ts';
import { linkMeasure } from './measure/measure.ts';

export const commitment: KindLinker<'commitment'> = {
  kind: 'commitment',
  occurs: 'any',
  declares: [{ noun: 'commitment', ownId: true }],
  link: (sources, linking) =>
    linkedRecord(documentEntries(sources), (entry) => linkCommitment(entry, linking)),
};

function linkCommitment(entry: Entry<CommitmentDocument>, linking: Linking): Commitment | undefined {
  const { written, place } = entry;
  const measured = linkMeasured(written.measure, inside(place, 'measure'), linking);
  const comparator = 'atLeast' in written ? 'atLeast' : 'atMost';
  const value = 'atLeast' in written ? written.atLeast : written.atMost;
  const goal = measured && linkAmount(value, unitOf(measured.measure), inside(place, comparator), linking);
  const tolerance =
    written.tolerance === undefined
      ? rational(0)
      : linkShare(written.tolerance, inside(place, 'tolerance'), linking);
  const promise = linkText(written.promise, inside(place, 'promise'), linking);
  if (measured === undefined || goal === undefined || tolerance === undefined) return undefined;
  return {
    ...linkDefinition(entry, linking),
    side: written.owner,
    promise,
    ...measured,
    comparator,
    goal,
    per: written.per,
    tolerance,
    escalates: written.escalates ?? true,
  };
}

/** A measure of its own, or that of a metric. */
function linkMeasured(
  written: MeasureDocument,
  place: Place,
  linking: Linking,
): Pick<Commitment, 'measure' | 'metric'> | undefined {
  if (!('metric' in written)) {
    const measure = linkMeasure(written, place, linking);
    return measure && { measure };
  }
  const metric = linkName('metric', written.metric, inside(place, 'metric'), linking);
  const measure: Measure | undefined =
    metric === undefined ? undefined : linking.part('metric')[metric]?.measure;
  return measure && present({ measure, metric });
}
