import { type Rational, rational } from '../../support/rational.ts';

/** Privacy asks for as many answers before anything is shown (semantics §12). */
const leastAnswers = 5;

/** % of answers 9–10 − % of answers 0–6, from −100 to 100; undefined below five answers (semantics §10). */
export function promoterScore(answers: readonly number[]): Rational | undefined {
  if (answers.length < leastAnswers) return undefined;
  const promoters = answers.filter((answer) => answer >= 9).length;
  const detractors = answers.filter((answer) => answer <= 6).length;
  return rational(100 * (promoters - detractors), answers.length);
}
