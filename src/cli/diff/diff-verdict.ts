import type { ComparedKind, Comparison, NotComparable } from '../../analyze/compare/comparison.ts';
import { counted } from '../../support/counted.ts';

/** `same`: proved that no lead is treated differently. `different`: some are. `undecided`: neither. */
export type DiffVerdict = 'same' | 'different' | 'undecided';

export function diffVerdict(comparison: Comparison): DiffVerdict {
  const answers = answersOf(comparison);
  if (answers.some(({ answer }) => answer === 'refuted')) return 'different';
  return answers.some(({ answer }) => answer === 'unknown') ? 'undecided' : 'same';
}

export function isUndecided(comparison: Comparison | NotComparable): boolean {
  if ('notComparable' in comparison) return true;
  return answersOf(comparison).some(({ answer }) => answer === 'unknown');
}

export function isShown({ cases }: ComparedKind): boolean {
  return cases.some(({ answer }) => answer.answer === 'refuted');
}

/** The whole comparison in one sentence. */
export function verdictSentence(comparison: Comparison): string {
  const { kinds, score } = comparison;
  const tiers = [...new Set(answersOf(comparison).map(({ tier }) => tier))].join(', ');
  const open = openKinds(comparison);
  const rest = open === 0 ? 'nothing else changes for any of them: proved' : `${open} undecided`;
  const shown = kinds.filter(isShown).length;
  switch (diffVerdict(comparison)) {
    case 'same':
      return `No lead is treated differently: proved (${tiers}).`;
    case 'undecided':
      if (kinds.length === 0) return 'The versions cannot be compared lead by lead.';
      return `No lead was found that is treated differently, but ${counted(open, 'kind')} of difference ${open === 1 ? 'is' : 'are'} undecided.`;
    case 'different':
      if (shown === 0) return `Leads get other scores; ${rest}.`;
      return `Leads are treated differently: ${counted(shown, 'kind')} of difference${score.answer === 'refuted' ? ' beside the score' : ''}; ${rest}.`;
  }
}

/** The score counts as a kind of its own. */
function openKinds({ kinds, score }: Comparison): number {
  const open = kinds.filter(({ cases }) => cases.some(({ answer }) => answer.answer === 'unknown'));
  return open.length + (score.answer === 'unknown' ? 1 : 0);
}

function answersOf({ score, kinds }: Comparison) {
  return [score, ...kinds.flatMap(({ cases }) => cases.map(({ answer }) => answer))];
}
