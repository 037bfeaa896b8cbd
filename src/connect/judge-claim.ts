import type { Answer, Tier } from '../analyze/answer.ts';
import type { Budget } from '../analyze/budget.ts';
import { compareTold, type ToldComparison } from '../analyze/told/compare-told.ts';
import type { Told } from '../analyze/told/told.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Claim } from './claim.ts';
import { type ArtefactWitness, claimWitness, type Searching, type Sides } from './claim-witness.ts';
import { toldWords } from './told-words.ts';

/** Whether an artefact says what it should, and what it was held against. */
export interface Judgement {
  readonly answer: Answer<ArtefactWitness>;
  /** `written`: where leadpact only comes near to the agreement, what it writes today is the measure. */
  readonly against: 'agreement' | 'written';
}

/** What a judgement may take and use. */
export interface Judging {
  readonly agreement: Agreement;
  /** A new one for every comparison. */
  readonly budget: () => Budget;
  readonly searching: Searching;
  /** What was found of expressions as they are written today. */
  readonly known: WeakMap<Told, Judgement>;
}

/** Holds the claim against the agreement, and where leadpact only comes near to it against what it writes today. */
export function judgeClaim(judging: Judging, claim: Claim): Judgement {
  const { agreement, budget } = judging;
  const { expected, found, got, gotWritten, isExact, meant, written } = claim;
  const bare = meant && compareTold(agreement, found, meant, budget());
  if (bare?.is === 'equal') return proved(bare.tier, 'agreement');
  const isPromised =
    isExact || (meant !== undefined && written !== undefined && isSame(judging, written, meant));
  if (bare !== undefined && (isPromised || written === undefined || gotWritten === undefined))
    return judged(judging, claim, bare, { expected, got }, 'agreement');
  if (written === undefined || gotWritten === undefined) return unsupported('agreement');
  const near = compareTold(agreement, found, written, budget());
  if (near.is === 'equal') return proved(near.tier, 'written');
  return judged(judging, claim, near, { expected: gotWritten, got }, 'written');
}

function isSame(
  { agreement, budget }: Judging,
  written: NonNullable<Claim['written']>,
  meant: NonNullable<Claim['meant']>,
): boolean {
  return compareTold(agreement, written, meant, budget()).is === 'equal';
}

function judged(
  { agreement, searching }: Judging,
  claim: Claim,
  comparison: Exclude<ToldComparison, { readonly is: 'equal' }>,
  sides: Sides,
  against: Judgement['against'],
): Judgement {
  if (comparison.is === 'open') {
    const { why } = comparison;
    if (why === 'numbers') return unsupported(against);
    return { answer: { answer: 'unknown', tier: 'diagrams', reason: { kind: why }, proved: [] }, against };
  }
  const witness = claimWitness(agreement, sides, comparison, searching);
  if (witness === 'none') return proved('vectors', against);
  if (witness !== undefined) return { answer: { answer: 'refuted', tier: 'diagrams', witness }, against };
  const reason = { kind: 'abstraction', rules: [claim.clause], bound: boundOf(comparison) } as const;
  return { answer: { answer: 'unknown', tier: 'search', reason, proved: [] }, against };
}

/** What of the lead would have to be so that the two differ. */
function boundOf({ cases, space }: ToldComparison & { readonly is: 'different' }): string {
  const [first] = cases;
  if (first === undefined) return 'they differ for no class of leads that was tried';
  const own = [...space.ownOf(first.assignment)].map(([of, value]) => `${toldWords(of)} = ${value}`);
  return `they differ where ${own.join(', ')}, but no lead was found of which that is true`;
}

function proved(tier: Tier, against: Judgement['against']): Judgement {
  return { answer: { answer: 'proved', tier }, against };
}

function unsupported(against: Judgement['against']): Judgement {
  const reason = {
    kind: 'unsupported',
    what: 'numbers over a range too wide to be tried one by one',
  } as const;
  return { answer: { answer: 'unknown', tier: 'diagrams', reason, proved: [] }, against };
}
