import type { Agreement } from '../../model/agreement.ts';
import type { Answer } from '../answer.ts';
import { type Budget, within } from '../budget.ts';
import { openScene, type Scene } from '../score/scene.ts';
import { openLeadSearch } from '../search/open-lead-search.ts';
import { verdictsGiven } from '../search/verdicts-given.ts';
import { isIncomparable, openSpace } from '../space/space.ts';
import type { Witness } from '../witness/witness.ts';
import { openPair } from './agreement-pair.ts';
import { comparedPart } from './compared-part.ts';
import type { ComparedCase, ComparedKind, Comparison, NotComparable } from './comparison.ts';
import type { DifferenceKind } from './difference.ts';
import { differenceKinds } from './differences/index.ts';
import { labelQuestions } from './label-of-score.ts';
import { meaningText } from './meaning-text.ts';
import { notCompared } from './not-compared.ts';
import { haveSameScores } from './same-scores.ts';
import { sameVerdicts } from './same-verdicts.ts';
import { scoreAnswer } from './score-answer.ts';

/** Compares two versions of an agreement, the older one first: which leads they treat differently, or that there are none. */
export function compare(before: Agreement, after: Agreement, budget: Budget): Comparison | NotComparable {
  const rest = { notCompared: notCompared(before, after) };
  if (meaningText(comparedPart(before)) === meaningText(comparedPart(after))) {
    return { ...everywhere({ answer: 'proved', tier: 'normal form' }), ...rest };
  }
  const agreements = [before, after] as const;
  const opened = within(() => {
    const space = openSpace({ agreements, extra: labelQuestions(agreements), budget });
    if (isIncomparable(space)) return { notComparable: space.incomparable };
    const scene = openScene({
      agreements,
      space,
      budget,
    });
    return { ...compared(scene, agreements), ...rest };
  });
  if ('found' in opened) return opened.found;
  const ended: Answer<Witness> = {
    answer: 'unknown',
    tier: 'normal form',
    reason: { kind: opened.exhausted },
    proved: [],
  };
  return { ...everywhere(ended), ...rest };
}

/** One answer for everything. */
function everywhere(answer: Answer<Witness>): Pick<Comparison, 'score' | 'kinds'> {
  return { score: answer, kinds: differenceKinds.map((kind) => comparedKind(kind, [{ label: '', answer }])) };
}

function compared(
  scene: Scene,
  agreements: readonly [Agreement, Agreement],
): Pick<Comparison, 'score' | 'kinds'> {
  const { space } = scene;
  const search = openLeadSearch(scene, agreements);
  const isSame = haveSameScores(scene);
  const { both } = space.diagrams;
  const certain = [space.possible, verdictsGiven(scene), ...(isSame ? [sameVerdicts(scene)] : [])].reduce(
    both,
    1,
  );
  const pair = openPair(space, agreements);
  const kinds = differenceKinds.map((kind) => {
    const cases = Array.from(kind.cases(pair), (each) => ({ ...each, holds: both(each.holds, certain) }));
    const answers = search.forEach(cases);
    return comparedKind(
      kind,
      answers.map((answer, index) => ({ label: cases[index]?.label ?? '', answer })),
    );
  });
  return { score: scoreAnswer(scene, agreements, isSame), kinds };
}

/** Cases with one label are one: the first that is shown, else the first that is open. */
function comparedKind({ id, isBreaking, none }: DifferenceKind, all: readonly ComparedCase[]): ComparedKind {
  const weight = { refuted: 0, unknown: 1, proved: 2 } as const;
  const cases = all
    .toSorted((left, right) => weight[left.answer.answer] - weight[right.answer.answer])
    .filter(({ label }, index, sorted) => sorted.findIndex((other) => other.label === label) === index);
  const shown = cases.filter(({ answer }) => answer.answer !== 'proved');
  const [proved] = cases;
  const nothing: ComparedCase = {
    label: '',
    answer: proved?.answer ?? { answer: 'proved', tier: 'diagrams' },
  };
  return { kind: id, isBreaking, none, cases: shown.length > 0 ? shown : [nothing] };
}
