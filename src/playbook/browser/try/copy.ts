import { phrase, type Telling } from '../../try/telling.ts';
import { byId } from './page-data.ts';

/** Puts a text on the clipboard; where there is none, as in files of some browsers, it is marked to be copied by hand. */
export async function copy(telling: Telling, text: string): Promise<void> {
  const shown = byId<HTMLTextAreaElement>('yaml');
  let done: 'copied' | 'byHand' = 'byHand';
  try {
    await navigator.clipboard.writeText(text);
    done = 'copied';
  } catch {
    // Not allowed, or there is no clipboard at all.
    shown.value = text;
    shown.focus();
    shown.select();
  }
  byId('copied').textContent = phrase(telling, done);
}
