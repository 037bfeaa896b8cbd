import type { Agreement } from '../../model/agreement.ts';
import type { Answer } from '../answer.ts';
import type { Comparison } from './comparison.ts';

type Answers = Pick<Comparison, 'score' | 'kinds'>;

/**
 * Where only one version hides the events of a recycled lead, a lead at one instant has other points in each, and those are
 * not compared: what is shown stays shown, and nothing is proved.
 */
export function withoutProofs({ score, kinds }: Answers): Answers {
  return {
    score: unproved(score),
    kinds: kinds.map((kind) => ({
      ...kind,
      cases: kind.cases.map(({ label, answer }) => ({ label, answer: unproved(answer) })),
    })),
  };
}

export function resetsInOne(before: Agreement, after: Agreement): boolean {
  const [was, is] = [before, after].map(({ lifecycle }) => lifecycle.cycles.scoreReset !== 'none');
  return was !== is;
}

function unproved<Found>(answer: Answer<Found>): Answer<Found> {
  if (answer.answer !== 'proved') return answer;
  const what = 'leads that were recycled, whose score only one of the versions resets';
  return { answer: 'unknown', tier: answer.tier, reason: { kind: 'unsupported', what }, proved: [] };
}
