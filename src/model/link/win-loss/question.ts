import { inside, type Place } from '../../../diagnostics/place.ts';
import type { WinLossQuestionDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import { present } from '../../linking/present.ts';
import { recordOf, sortedEntries } from '../../linking/record.ts';
import { linkText } from '../../linking/text.ts';
import type { InterviewQuestion } from '../../win-loss.ts';

export function linkQuestion(
  { id, asks, about, answer, choices, after }: WinLossQuestionDocument,
  place: Place,
  linking: Linking,
): InterviewQuestion {
  return present({
    id,
    asks: linkText(asks, inside(place, 'asks'), linking),
    about,
    answer,
    choices: recordOf(
      sortedEntries(choices).map(([choice, words]) => [
        choice,
        linkText(words, inside(place, 'choices', choice), linking),
      ]),
    ),
    after,
    place,
  });
}
