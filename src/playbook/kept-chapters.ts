import type { Agreement } from '../model/agreement.ts';
import { type sameData, sameDataOnce } from '../support/same-data.ts';
import { type DoneWork, seesTheSame, watchedReads } from '../support/watched-reads.ts';
import { type MadeChapter, type MakeChapter, madeChapter } from './made-chapter.ts';
import type { Section } from './section.ts';
import type { View } from './view.ts';

/** What the chapter looked at in the agreement, and in everything that is told beside it. */
interface KeptChapter {
  readonly agreement: DoneWork<Agreement, unknown>;
  readonly beside: DoneWork<View, MadeChapter>;
}

/**
 * Makes the chapters of a site that is made again and again. A chapter is made anew when anything has changed that it looked at:
 * what is written about a campaign is no matter of the chapter on gates.
 */
export function keptChapters(): MakeChapter {
  const known = new Map<string, KeptChapter>();
  const isSame = sameDataOnce();
  return (view, section) => {
    const name = `${view.language}/${view.base}${section.id}`;
    const before = known.get(name);
    const still = before !== undefined && isStillTrue(before, view, isSame) ? before : undefined;
    const chapter = still === undefined ? watchedChapter(view, section) : broughtTo(still, view);
    known.set(name, chapter);
    return chapter.beside.answer;
  };
}

function watchedChapter(view: View, section: Section): KeptChapter {
  const done = watchedReads(view.agreement, (agreement) =>
    watchedReads({ ...view, agreement }, (watched) => madeChapter(watched, section)),
  );
  return { agreement: done, beside: done.answer };
}

function isStillTrue({ agreement, beside }: KeptChapter, view: View, isSame: typeof sameData): boolean {
  // The agreement is compared by its parts.
  const other = { ...view, agreement: beside.whole.agreement };
  return seesTheSame(agreement, view.agreement, isSame) && seesTheSame(beside, other, isSame);
}

/** So that all chapters are compared with the same agreement the next time. */
function broughtTo({ agreement, beside }: KeptChapter, view: View): KeptChapter {
  return { agreement: { ...agreement, whole: view.agreement }, beside: { ...beside, whole: view } };
}
