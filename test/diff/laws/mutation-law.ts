import { openBudget } from '../../../src/analyze/budget.ts';
import { type AgreementDiff, diffAgreements } from '../../../src/diff/agreement-diff.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { createRandom } from '../../../src/support/random.ts';
import { attack } from '../../analyze/generate/lead/attack.ts';
import { shownDifferences } from '../../analyze/soundness/shown-differences.ts';
import { mutantOf } from '../../mutations/judge.ts';
import type { Mutation } from '../../mutations/mutation.ts';
import type { Reference } from '../../mutations/reference.ts';
import { untoldBecause } from './untold.ts';

/**
 * What became of one single change. `told`: a change above `info`; `open`: told only as undecided; `argued`: not told, for a
 * written reason; `proved`: the proof engine says that it does the same, and leads did not refute it; `missed`: none of these.
 */
export interface MutationVerdict {
  readonly by: 'refused' | 'told' | 'open' | 'argued' | 'proved' | 'missed';
  readonly what: string;
  readonly milliseconds: number;
}

export interface LawLimits {
  /** Steps of the proof engine for one comparison: the same on every machine. */
  readonly steps: number;
  /** Leads by which a proof that nothing changed is attacked. */
  readonly leads: number;
}

const asOf = Date.parse('2027-03-10T11:00Z');

/** Is a business change of the reference agreement told? */
export function judgeMutation(
  reference: Reference,
  mutation: Mutation,
  { steps, leads }: LawLimits,
): MutationVerdict {
  const begun = performance.now();
  const read = mutantOf(reference, mutation);
  const verdict = (by: MutationVerdict['by'], what: string): MutationVerdict => {
    return { by, what, milliseconds: performance.now() - begun };
  };
  if ('refused' in read) return verdict('refused', read.refused);
  const versions = [reference.agreement, read.agreement] as const;
  const diff = diffAgreements(...versions, openBudget({ steps }));
  const codes = diff.changes.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
  if (codes.some((code) => code !== 'change/undecided')) return verdict('told', codes.join(' '));
  if (codes.length > 0) return verdict('open', codes.join(' '));
  const argued = untoldBecause(mutation);
  if (argued !== undefined) return verdict('argued', argued);
  if (!isProvedSame(diff)) return verdict('missed', 'no change, no proof and no reason');
  const refuted = refutedBy(versions, leads);
  return refuted === undefined ? verdict('proved', '') : verdict('missed', `a lead shows ${refuted}`);
}

/** Something that decides is written otherwise, and every proof says that no lead notices. */
function isProvedSame({ versions: { pairs, proof } }: AgreementDiff): boolean {
  if ('notComparable' in proof || !pairs.some(({ decides }) => decides)) return false;
  const answers = [proof.score, ...proof.kinds.flatMap(({ cases }) => cases.map(({ answer }) => answer))];
  return answers.every(({ answer }) => answer === 'proved');
}

/** What a lead on or beside a boundary shows that was proved not to be. */
function refutedBy(versions: readonly [Agreement, Agreement], leads: number): string | undefined {
  const random = createRandom(7);
  for (const { lead, ...rows } of attack(...versions, { asOf, leads, random })) {
    const [shown] = shownDifferences(versions, { recorded: lead.recordedStage, ...rows });
    if (shown !== undefined) return `${shown}: ${JSON.stringify(lead)}`;
  }
  return undefined;
}
