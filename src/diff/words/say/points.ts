import { numberWords } from '../../../model/words/number-words.ts';
import type { Speaker } from '../speaker.ts';
import { row, type Teller } from '../teller.ts';

/** Points of a score, scaled as those of their scoring; equal points are equal however they are scaled. */
export const points: Teller<number> = row({
  words: pointsText,
  meaning: (value, { scale }) => numberWords(value, scale, 'en'),
});

/** `20 points`, `−10 Punkte`, `1 Punkt`. */
export function pointsText(value: number, { language, say, scale }: Speaker): string {
  const noun = Math.abs(value) === 10 ** scale ? say('point', 'Punkt') : say('points', 'Punkte');
  return `${numberWords(value, scale, language)} ${noun}`;
}
