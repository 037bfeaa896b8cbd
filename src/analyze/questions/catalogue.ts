import type { Owner, Severity } from '../../diagnostics/finding.ts';

/** A question by its words; what answers it stands in `asked/` and is loaded only where something is proved. */
export interface QuestionWords {
  readonly id: string;
  /** Who has to act when it goes wrong. */
  readonly owner: Owner;
  /** How heavy it weighs as a finding; absent where nothing can be wrong about it. */
  readonly severity?: Severity;
  /** What should be so, as a sentence. */
  readonly summary: string;
  /** Whom it hurts when it is not so. */
  readonly why: string;
}

/** Every question, by id. */
export const catalogue: readonly QuestionWords[] = [
  {
    id: 'demotes-at-entry',
    owner: 'joint',
    severity: 'warning',
    summary: 'No lead is handed over that the next night takes back.',
    why: 'sales sees a lead come and go every day, and each time somebody has begun to read it',
  },
  {
    id: 'engagement-alone',
    owner: 'joint',
    severity: 'warning',
    summary: 'Engagement alone does not reach a threshold.',
    why: 'students and rivals read everything, and sales is asked to call them',
  },
  {
    id: 'engagement-lowers-stage',
    owner: 'joint',
    severity: 'warning',
    summary: 'One more event of a welcome signal never leads to an earlier stage.',
    why: 'a lead that shows more interest is treated as if it had less',
  },
  {
    id: 'fit-alone',
    owner: 'joint',
    severity: 'warning',
    summary: 'Fit alone does not reach a threshold.',
    why: 'sales is asked to call companies that never showed any interest',
  },
  {
    id: 'gate-never-stops',
    owner: 'joint',
    severity: 'warning',
    summary: 'Every gate is for some lead the one that wins.',
    why: 'the gate is listed and explained, but its reason is never the one that is recorded',
  },
  {
    id: 'invariants-contradict',
    owner: 'joint',
    severity: 'error',
    summary: 'The invariants of the dictionary leave leads that can exist.',
    why: 'no lead can be what the invariants say, so whatever is proved of leads is proved of none',
  },
  {
    id: 'low-intent-alone',
    owner: 'marketing',
    severity: 'warning',
    summary: 'No low-intent signal by itself brings a lead to a threshold, however often it comes.',
    why: 'somebody who opens every newsletter is handed to sales as a qualified lead',
  },
  {
    id: 'matrix-monotone',
    owner: 'joint',
    severity: 'warning',
    summary: 'A better grade or a better band never gives a worse outcome.',
    why: 'the better lead is treated worse, and nobody trusts the matrix after that',
  },
  {
    id: 'matrix-total',
    owner: 'joint',
    severity: 'error',
    summary: 'Every grade and band that leads have together leads to an outcome.',
    why: 'these leads are neither handed over nor refused, and everybody thinks the other side has them',
  },
  {
    id: 'requalifies-at-once',
    owner: 'joint',
    severity: 'warning',
    summary: 'A lead that sales recycles does not come back with its next click.',
    why: 'the same lead lies before the rep who has just turned it down, until the cycles are used up',
  },
  {
    id: 'routing-gap',
    owner: 'sales',
    severity: 'warning',
    summary: 'Every lead that is handed over finds a routing rule.',
    why: 'the lead lies in a queue for leftovers, where nobody expects a good one',
  },
  {
    id: 'routing-overlap',
    owner: 'sales',
    summary: 'Leads for which two rules with different targets hold are known.',
    why: 'the order of the rules decides; whoever moves one moves these leads',
  },
  {
    id: 'routing-shadowed',
    owner: 'sales',
    severity: 'warning',
    summary: 'Every routing rule takes some lead.',
    why: 'the rule is read and trusted, but no lead ever reaches it',
  },
  {
    id: 'rule-dead',
    owner: 'marketing',
    severity: 'warning',
    summary: 'Every scoring rule gives points to some lead.',
    why: 'the rule is maintained and explained, and no lead ever has its points',
  },
  {
    id: 'rule-masked',
    owner: 'marketing',
    severity: 'warning',
    summary: 'No scoring rule is always cut off by the bounds of its group.',
    why: 'everybody discusses its points, and the bounds of the group take them away again from every lead',
  },
  {
    id: 'rule-without-effect',
    owner: 'marketing',
    severity: 'warning',
    summary: 'Every scoring rule decides about some lead: its grade, its band, its stage or its route.',
    why: 'its points move the score and nothing else, and every discussion about them is idle',
  },
  {
    id: 'score-range',
    owner: 'joint',
    summary: 'The fewest and the most points that leads can have are known.',
    why: 'thresholds are set against points that nobody can have',
  },
  {
    id: 'sla-gap',
    owner: 'joint',
    severity: 'warning',
    summary: 'Variants of a promise together apply to every lead.',
    why: 'for the leads in between no clock runs at all, so nobody is ever late with them',
  },
  {
    id: 'sla-overlap',
    owner: 'joint',
    severity: 'warning',
    summary: 'Variants of a promise for different leads share no lead.',
    why: 'two clocks run on one lead, one of them is met and one is missed, and both figures are wrong',
  },
  {
    id: 'stage-reachable',
    owner: 'joint',
    severity: 'error',
    summary: 'Every stage that leads enter by themselves can be entered.',
    why: 'the stage is reported and waited for, and no lead will ever be in it',
  },
  {
    id: 'stage-skips-criteria',
    owner: 'joint',
    severity: 'warning',
    summary:
      'Who enters a stage by itself meets what the stages before it ask for that may not be skipped, or has been through them.',
    why: 'the later stage counts leads that the earlier one would have refused, and conversion between the two means nothing',
  },
  {
    id: 'threshold-reachable',
    owner: 'joint',
    severity: 'error',
    summary: 'Some lead reaches the threshold of a stage.',
    why: 'whoever collects points collects them for nothing; only a fast track or a person moves leads on',
  },
];

/** The words of a question of the catalogue. */
export function questionWords(id: string): QuestionWords {
  const words = catalogue.find((each) => each.id === id);
  if (words === undefined) throw new Error(`the catalogue has no question ${id}`);
  return words;
}
