import type { Answer } from '../answer.ts';
import type { Witness } from '../witness/witness.ts';

/** Of answers to parts of a question: a lead where there is one; a proof only where nothing is open. */
export function bestAnswer(answers: readonly Answer<Witness>[]): Answer<Witness> {
  const shown = answers.find(({ answer }) => answer === 'refuted');
  const open = answers.find(({ answer }) => answer === 'unknown');
  return shown ?? open ?? answers.at(-1) ?? { answer: 'proved', tier: 'diagrams' };
}
