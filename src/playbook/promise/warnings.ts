import type { Sla } from '../../model/sla.ts';
import { shareWords } from '../../model/words/number-words.ts';
import { say, type View } from '../view.ts';

/** After which shares of the promised time somebody is warned; nothing where nobody is. */
export function warnings(view: View, { warnAt }: Sla): string {
  if (warnAt.length === 0) return '';
  const shares = warnAt.map((share) => shareWords(share, view.language)).join(say(view, ' and ', ' und '));
  return say(view, `after ${shares} of the time`, `nach ${shares} der Zeit`);
}
