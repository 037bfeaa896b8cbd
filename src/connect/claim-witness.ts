import { keepsInvariants } from '../analyze/space/invariants.ts';
import type { DifferentCase, ToldComparison } from '../analyze/told/compare-told.ts';
import type { OwnClass } from '../analyze/told/own-space.ts';
import type { ToldValue } from '../analyze/told/told.ts';
import type { DrawnLead } from '../analyze/witness/drawn-lead.ts';
import { expectedOf } from '../analyze/witness/expected-of.ts';
import { plausibleLead } from '../analyze/witness/plausible-lead.ts';
import { reduced, reductionsOf } from '../analyze/witness/reductions.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Sample } from '../model/sample.ts';
import { distanceTo } from './distance-to.ts';
import { drawnLeadOf } from './drawn-lead-of.ts';
import { drawnSample } from './drawn-sample.ts';
import { type ScoreQuestion, scoreCriterion } from './score-question.ts';
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

/** What is used to find leads with a certain score. */
export interface Searching {
  readonly scores: ScoreQuestion;
  readonly near: () => LeadSearch;
}

/** A lead that shows the difference, made as small as it gets; `none` when none can; undefined when that stays open. */
export function claimWitness(
  agreement: Agreement,
  sides: Sides,
  different: Different,
  searching: Searching,
): ArtefactWitness | 'none' | undefined {
  const shows = (drawn: DrawnLead): boolean => {
    const lead = witnessLead(agreement, drawn);
    return differs(sides, lead) && keepsInvariants([agreement], lead);
  };
  const drawnOf = ({ assignment }: DifferentCase): DrawnLead =>
    drawnLeadOf(agreement, different.space, assignment);
  const direct = different.cases.map(drawnOf).find(shows);
  if (direct !== undefined) return smallest(agreement, sides, direct, shows);
  const real = casesOfLeads(agreement, different, searching.scores);
  if (real.cases.length === 0) return 'none';
  const starts = [
    ...real.cases.map(drawnOf),
    ...real.samples.flatMap((sample) => overlaid(real.cases.map(drawnOf), sample)),
  ];
  const found = starts.find(shows) ?? searched(agreement, sides, different, real.cases, searching.near);
  return found === undefined ? undefined : smallest(agreement, sides, found, shows);
}

/** The cases without classes of scores that no lead has, and leads that have the scores of the others. */
function casesOfLeads(
  agreement: Agreement,
  different: Different,
  scores: ScoreQuestion,
): { readonly cases: readonly DifferentCase[]; readonly samples: readonly Sample[] } {
  const empty: OwnClass[] = [];
  const samples = new Set<Sample>();
  let { cases } = different;
  for (let round = 0; round < mostRounds; round++) {
    const classes = cases.flatMap(({ assignment }) => different.space.classesOf(assignment));
    const before = empty.length;
    for (const own of classes.slice(0, mostAsked)) {
      const criterion = scoreCriterion(agreement, own.of, own.value, own.next);
      const answer = criterion && scores(criterion);
      if (answer === 'none') empty.push(own);
      else if (answer !== undefined) samples.add(answer);
    }
    if (empty.length === before) break;
    cases = different.without(empty);
  }
  return { cases, samples: [...samples] };
}

/** How often cases are drawn anew, and how many of their scores are asked about. */
const mostRounds = 4;
const mostAsked = 40;

/** What a case wants, put over a lead that has its score. */
function overlaid(drawn: readonly DrawnLead[], sample: Sample): readonly DrawnLead[] {
  const base = drawnSample(sample);
  return drawn.map((lead) => ({
    ...lead,
    values: { ...base.values, ...lead.values },
    events: [...base.events, ...lead.events],
    consents: new Map([...base.consents, ...lead.consents]),
  }));
}

function searched(
  agreement: Agreement,
  sides: Sides,
  { space }: Different,
  cases: readonly DifferentCase[],
  near: () => LeadSearch,
): DrawnLead | undefined {
  for (const { assignment } of cases.slice(0, mostSearched)) {
    const wanted = distanceTo(space.ownOf(assignment));
    if (wanted === undefined) continue;
    const found = near().near(drawnLeadOf(agreement, space, assignment), (drawn) => {
      const lead = witnessLead(agreement, drawn);
      return differs(sides, lead) && keepsInvariants([agreement], lead) ? 0 : wanted(lead) + 1;
    });
    if (found !== undefined) return found;
  }
  return undefined;
}

type Different = ToldComparison & { readonly is: 'different' };

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
