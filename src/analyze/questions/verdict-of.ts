import type { Answer } from '../answer.ts';
import type { Witness } from '../witness/witness.ts';
import type { StatementVerdict } from './statement.ts';

/** What an answer means where a lead shows a defect. */
export function wrongIfFound({ answer }: Answer<Witness>): StatementVerdict {
  if (answer === 'unknown') return 'open';
  return answer === 'refuted' ? 'wrong' : 'fine';
}

/** What an answer means where there should be such a lead. */
export function wrongIfNone({ answer }: Answer<Witness>): StatementVerdict {
  if (answer === 'unknown') return 'open';
  return answer === 'proved' ? 'wrong' : 'fine';
}
