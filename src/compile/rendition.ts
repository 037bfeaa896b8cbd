import type { Text } from '../model/text.ts';
import { type Caveat, distinctCaveats, worstFidelity } from './caveat.ts';
import type { Bound, Rendition } from './clause.ts';

/** What a target knows of what carries a clause. */
export interface Carried {
  readonly caveats: readonly Caveat[];
  /** Said in front of the caveats. */
  readonly how?: Text;
  /** Scaled points by which it may differ; only said with caveats that approximate. */
  readonly points?: number;
}

/** What the target says about the clause; `files` are the paths of the artefacts that carry it. */
export function renditionOf({ caveats, how, points }: Carried, files: readonly string[]): Rendition {
  const distinct = distinctCaveats(caveats);
  const fidelity = worstFidelity(distinct);
  const doubts = distinct.filter((caveat) => caveat.fidelity !== 'exact').map(({ words }) => words);
  const assumed = distinct.filter((caveat) => caveat.fidelity === 'exact').map(({ words }) => words);
  const said = [...(how === undefined ? [] : [how]), ...doubts];
  return {
    fidelity,
    ...(said.length > 0 && { how: sentence(said) }),
    ...(assumed.length > 0 && fidelity !== 'missing' && { assumes: sentence(assumed) }),
    ...(fidelity === 'approximated' && { bound: boundOf(doubts, points) }),
    artifacts: fidelity === 'missing' ? [] : [...new Set(files)].toSorted(),
  };
}

function boundOf(doubts: readonly Text[], points: number | undefined): Bound {
  if (points === undefined) return { words: sentence(doubts) };
  const words = {
    en: `at most ${points} scaled points per lead`,
    de: `höchstens ${points} skalierte Punkte je Lead`,
  };
  return { words, points };
}

function sentence(parts: readonly Text[]): Text {
  const joined = (language: string): string => parts.map((part) => part[language] ?? '').join('; ');
  return { en: joined('en'), de: joined('de') };
}
