import type { LeadRecord } from '../../../../src/evaluate/lead-record.ts';
import { rowProgramOf } from '../../../../src/evaluate/program/row-program.ts';
import type { ScoreRow } from '../../../../src/evaluate/score-row.ts';
import type { Agreement } from '../../../../src/model/agreement.ts';
import type { Instant } from '../../../../src/support/instant.ts';
import type { Random } from '../../../../src/support/random.ts';
import { keepsInvariants } from './keeps-invariants.ts';
import { leadSource } from './lead-source.ts';
import { neighbourOf, randomLead } from './random-lead.ts';
import { type Threshold, thresholdsOf } from './thresholds.ts';

/** A lead and what both versions of an agreement make of it. */
export interface Judged {
  readonly lead: LeadRecord;
  readonly before: ScoreRow;
  readonly after: ScoreRow;
}

interface AttackOptions {
  readonly asOf: Instant;
  readonly leads: number;
  readonly random: Random;
}

/**
 * Leads that may be decided otherwise by the new version: half of them drawn at random, the others one fact beside those
 * of them that lie nearest to a threshold. Leads that the new version's invariants exclude are passed over.
 */
export function* attack(before: Agreement, after: Agreement, options: AttackOptions): Generator<Judged> {
  const { asOf, leads, random } = options;
  const source = leadSource([before, after], asOf);
  const [older, newer] = [rowProgramOf(before), rowProgramOf(after)];
  const judge = (lead: LeadRecord): Judged => ({
    lead,
    before: older(lead, asOf),
    after: newer(lead, asOf),
  });
  const isPossible = (lead: LeadRecord): boolean => keepsInvariants(after, lead, asOf);
  const drawn: Judged[] = [];
  for (let index = 0; index < Math.ceil(leads / 2); index++) {
    const lead = randomLead(`lead-${index}`, source, random);
    if (!isPossible(lead)) continue;
    const judged = judge(lead);
    drawn.push(judged);
    yield judged;
  }
  if (drawn.length === 0) return;
  const near = nearest(drawn, [...thresholdsOf(before), ...thresholdsOf(after)]);
  for (let index = Math.ceil(leads / 2); index < leads; index++) {
    const lead = neighbourOf(random.pick(near).lead, source, random);
    if (isPossible(lead)) yield judge(lead);
  }
}

const mostNear = 12;

/** For each threshold the leads whose points lie nearest to it; all where there is none. */
function nearest(drawn: readonly Judged[], thresholds: readonly Threshold[]): readonly Judged[] {
  const near = thresholds.flatMap(({ of, value }) => {
    const distance = ({ before }: Judged): number =>
      Math.abs((before[of] ?? Number.POSITIVE_INFINITY) - value);
    return drawn.toSorted((left, right) => distance(left) - distance(right)).slice(0, mostNear);
  });
  return near.length === 0 ? drawn : near;
}
