import { inside, type Place } from '../../diagnostics/place.ts';
import type { CommitmentDocument, CommitmentGoalDocument } from '../../generated/documents.ts';
import { type Rational, rational } from '../../support/rational.ts';
import { linkDefinition } from '../linking/definition.ts';
import { documentEntries, linkedRecord } from '../linking/entries.ts';
import type { Entry, KindLinker } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { linkShare } from '../linking/quantities.ts';
import { linkText } from '../linking/text.ts';
import type { Commitment } from '../sla.ts';
import { linkMeasure } from './commitment/measure.ts';

export const commitment: KindLinker<'commitment'> = {
  kind: 'commitment',
  occurs: 'any',
  declares: [{ noun: 'commitment', ownId: true }],
  link: (sources, linking) =>
    linkedRecord(documentEntries(sources), (entry) => linkCommitment(entry, linking)),
};

function linkCommitment(entry: Entry<CommitmentDocument>, linking: Linking): Commitment | undefined {
  const { written, place } = entry;
  const measure = linkMeasure(written.measure, inside(place, 'measure'), linking);
  const comparator = 'atLeast' in written ? 'atLeast' : 'atMost';
  const goal = 'atLeast' in written ? written.atLeast : written.atMost;
  const target = linkGoal(goal, inside(place, comparator), linking);
  const tolerance =
    written.tolerance === undefined
      ? rational(0)
      : linkShare(written.tolerance, inside(place, 'tolerance'), linking);
  const promise = linkText(written.promise, inside(place, 'promise'), linking);
  if (measure === undefined || target === undefined || tolerance === undefined) return undefined;
  return {
    ...linkDefinition(entry, linking),
    side: written.owner,
    promise,
    measure,
    comparator,
    target,
    isShare: typeof goal === 'string',
    per: written.per,
    tolerance,
    escalates: written.escalates ?? true,
  };
}

/** A count, or a share of a whole. */
function linkGoal(written: CommitmentGoalDocument, place: Place, linking: Linking): Rational | undefined {
  return typeof written === 'number' ? rational(written) : linkShare(written, place, linking);
}
