import type { DifferentCase } from '../analyze/told/compare-told.ts';
import type { ToldValue } from '../analyze/told/told.ts';
import type { ToldSpace } from '../analyze/told/told-space.ts';
import type { DrawnLead } from '../analyze/witness/drawn-lead.ts';
import { expectedOf } from '../analyze/witness/expected-of.ts';
import { plausibleLead } from '../analyze/witness/plausible-lead.ts';
import { reduced, reductionsOf } from '../analyze/witness/reductions.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Sample } from '../model/sample.ts';
import { distanceTo } from './distance-to.ts';
import { drawnLeadOf } from './drawn-lead-of.ts';
import type { LeadSearch } from './search-lead.ts';
import { evaluatedLead, type WitnessLead, witnessLead } from './witness-lead.ts';

/** A lead that an artefact treats differently, replayed on both sides. */
export interface ArtefactWitness {
  /** Expects what the agreement makes of it. */
  readonly sample: Sample;
  /** What the artefact gives, worked out from its text. */
  readonly got: ToldValue;
  /** What it should give. */
  readonly expected: ToldValue;
}

/** Both sides of a claim, worked out for a lead. */
export interface Sides {
  readonly got: (witness: WitnessLead) => ToldValue;
  /** Undefined where there is nothing to compare with. */
  readonly expected: (witness: WitnessLead) => ToldValue | undefined;
}

/** The first of the cases that a real lead shows, made as small as it gets; undefined when none does. */
export function claimWitness(
  agreement: Agreement,
  sides: Sides,
  { cases, space }: { readonly cases: readonly DifferentCase[]; readonly space: ToldSpace },
  search: () => LeadSearch,
): ArtefactWitness | undefined {
  const shows = (drawn: DrawnLead): boolean => differs(sides, witnessLead(agreement, drawn));
  for (const { assignment } of cases) {
    const drawn = drawnLeadOf(agreement, space, assignment);
    if (shows(drawn)) return smallest(agreement, sides, drawn, shows);
  }
  for (const { assignment } of cases.slice(0, mostSearched)) {
    const wanted = distanceTo(space.ownOf(assignment));
    if (wanted === undefined) continue;
    const start = drawnLeadOf(agreement, space, assignment);
    const found = search().near(start, (drawn) => {
      const lead = witnessLead(agreement, drawn);
      return differs(sides, lead) ? 0 : wanted(lead) + 1;
    });
    if (found !== undefined) return smallest(agreement, sides, found, shows);
  }
  return undefined;
}

/** Cases for which a score is searched. */
const mostSearched = 4;

function differs({ expected, got }: Sides, witness: WitnessLead): boolean {
  const agreed = expected(witness);
  return agreed !== undefined && plain(agreed) !== plain(got(witness));
}

/** Systems show nothing, no and an empty text alike. */
function plain(value: ToldValue): ToldValue {
  return value === '' || value === false ? null : value;
}

function smallest(
  agreement: Agreement,
  { expected, got }: Sides,
  drawn: DrawnLead,
  shows: (drawn: DrawnLead) => boolean,
): ArtefactWitness {
  const small = reduced(drawn, reductionsOf(drawn, agreement.fields), shows);
  const plausible = plausibleLead(small, agreement.fields);
  const { sample } = witnessLead(agreement, shows(plausible) ? plausible : small);
  const lead = evaluatedLead(agreement, sample);
  const expect = expectedOf(agreement, sample);
  return { sample: { ...sample, expect }, got: got(lead), expected: expected(lead) ?? null };
}
