import type { Place } from '../../../diagnostics/place.ts';
import type { Agreement } from '../../../model/agreement.ts';
import type { Sample } from '../../../model/sample.ts';
import { brokenInvariants } from '../../../scenario/broken-invariants.ts';
import type { Rule } from '../../rule.ts';

export const breaksInvariant: Rule = {
  id: 'samples/breaks-invariant',
  severity: 'error',
  owner: 'joint',
  summary: 'Every sample lead fulfils the invariants, whenever its fields change.',
  why: 'proofs leave out leads that break an invariant; if there is one, they prove too much',

  *check(agreement) {
    for (const sample of agreement.samples) {
      for (const { invariant, place } of brokenInvariants(agreement, sample, sample.asOf))
        yield violation(sample, invariant, place ?? sample.place);
    }
  },
};

function violation(sample: Sample, { id, place: declared }: Agreement['invariants'][string], place: Place) {
  return {
    place,
    message: `sample ${sample.id} is what the invariant ${id} says no lead can be`,
    help: 'correct the lead, or the invariant if such leads exist',
    related: [{ place: declared, message: 'the invariant' }],
  };
}
