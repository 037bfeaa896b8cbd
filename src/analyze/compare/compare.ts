import type { Agreement } from '../../model/agreement.ts';
import type { Answer } from '../answer.ts';
import { type Budget, type SharedBudget, within } from '../budget.ts';
import { inShares } from '../in-shares.ts';
import type { Witness } from '../witness/witness.ts';
import { type AskedKind, ended, isOpen, openKind, toldOnce } from './asked-kind.ts';
import { comparedPart } from './compared-part.ts';
import type { Comparison, NotComparable } from './comparison.ts';
import { differenceKinds } from './differences/index.ts';
import { meaningText } from './meaning-text.ts';
import { resetsInOne, withoutProofs } from './resets-in-one.ts';
import { scoreAnswer } from './score-answer.ts';
import { openVersions, type Versions } from './versions.ts';

/** Compares two versions of an agreement, the older one first: which leads they treat differently, or that there are none. */
export function compare(
  before: Agreement,
  after: Agreement,
  budget: SharedBudget,
): Comparison | NotComparable {
  if (meaningText(comparedPart(before)) === meaningText(comparedPart(after))) {
    return everywhere({ answer: 'proved', tier: 'normal form' });
  }
  const opened = within(() => openVersions([before, after], budget));
  if ('exhausted' in opened) return everywhere(ended(opened.exhausted));
  if ('notComparable' in opened.found) return opened.found;
  const answers = answered(opened.found, budget);
  return resetsInOne(before, after) ? withoutProofs(answers) : answers;
}

/** Every kind, and the score; what the others leave over goes to those that had too little, for what is open there. */
function answered(versions: Versions, budget: SharedBudget): Comparison {
  const kinds = differenceKinds.map((kind) => openKind(versions, kind));
  let score: Answer<Witness> = ended('time');
  const ask = (kind: AskedKind | undefined): void => {
    if (kind !== undefined) kind.askOpen();
    else {
      const shown = kinds.flatMap((each) => each.shown());
      const asked = within(() => scoreAnswer(versions.scene, versions.agreements, shown));
      score = 'found' in asked ? asked.found : ended(asked.exhausted);
    }
  };
  inShares(budget, [...kinds, undefined], ask);
  inShares(budget, [...kinds.filter((kind) => kind.isOpen()), ...(isOpen(score) ? [undefined] : [])], ask);
  return { kinds: kinds.map((kind) => kind.compared()), score };
}

/** Whether every lead is decided alike: the answer to each way in which it might not be, one after the other. */
export function* decisionAnswers(
  before: Agreement,
  after: Agreement,
  budget: Budget,
): Generator<Answer<Witness>> {
  const opened = within(() => openVersions([before, after], budget, { anyWillDo: true }));
  if ('exhausted' in opened) yield ended(opened.exhausted);
  else if (!('notComparable' in opened.found)) {
    for (const kind of differenceKinds) {
      const asked = openKind(opened.found, kind);
      asked.askOpen();
      for (const { answer } of asked.compared().cases) yield answer;
    }
  }
}

/** One answer for everything. */
function everywhere(answer: Answer<Witness>): Comparison {
  return { score: answer, kinds: differenceKinds.map((kind) => toldOnce(kind, [{ label: '', answer }])) };
}
