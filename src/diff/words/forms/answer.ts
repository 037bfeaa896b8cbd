import type { Answer, InterviewQuestion } from '../../../model/win-loss.ts';
import { ownValue } from '../../../support/own-value.ts';
import { titleOf } from '../say/named.ts';
import { listOf, text, yesNo } from '../say/plain.ts';
import type { Speaker } from '../speaker.ts';
import { type Spot, said } from '../teller.ts';
import type { ToldRow } from '../told-row.ts';

/** What a customer answered, in the words of the question. */
export function tellAnswer(
  answer: Answer,
  spot: Spot,
  question: InterviewQuestion | undefined,
): readonly ToldRow[] {
  const at = (key: string): Spot => ({ ...spot, path: `${spot.path}.${key}` });
  switch (answer.form) {
    case 'text':
      return text(answer.text, at('text'));
    case 'number':
      return said((value: number, { say }: Speaker) => `${value} ${say('of 10', 'von 10')}`)(
        answer.number,
        at('number'),
      );
    case 'yes-no':
      return yesNo(answer.yes, at('yes'));
    case 'names':
      return listOf((name: string, speaker) => named(name, question, speaker))(answer.names, at('names'));
    default:
      return answer satisfies never;
  }
}

function named(name: string, question: InterviewQuestion | undefined, speaker: Speaker): string {
  if (question?.answer === 'signals') return titleOf('signal', name, speaker);
  if (question?.answer === 'reason') return titleOf('reason', name, speaker);
  return speaker.words(ownValue(question?.choices ?? {}, name)) || name;
}
