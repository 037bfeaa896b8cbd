import type { Text } from '../../model/text.ts';
import type { Rendition } from '../clause.ts';
import { type Caveat, distinctCaveats, worstFidelity } from './caveat.ts';

/** What carries a clause in HubSpot. */
export interface Carrier {
  readonly clause: string;
  readonly caveats: readonly Caveat[];
  /** Said in front of the caveats. */
  readonly how?: Text;
  /** Scaled points by which it may differ; only said with caveats that approximate. */
  readonly points?: number;
  /** Paths of the payloads that carry it. */
  readonly files: readonly string[];
}

/** The carrier as what the target says about the clause. */
export function renditionOf({ caveats, files, how, points }: Carrier): Rendition {
  const distinct = distinctCaveats(caveats);
  const fidelity = worstFidelity(distinct);
  const doubts = distinct.filter((caveat) => caveat.fidelity !== 'exact').map(({ words }) => words);
  const assumed = distinct.filter((caveat) => caveat.fidelity === 'exact').map(({ words }) => words);
  const said = [...(how === undefined ? [] : [how]), ...doubts];
  return {
    fidelity,
    ...(said.length > 0 && { how: sentence(said) }),
    ...(assumed.length > 0 && fidelity !== 'missing' && { assumes: sentence(assumed) }),
    ...(fidelity === 'approximated' && {
      bound: points === undefined ? { words: sentence(doubts) } : within(points),
    }),
    artifacts: fidelity === 'missing' ? [] : [...new Set(files)].toSorted(),
  };
}

function within(points: number): { readonly words: Text; readonly points: number } {
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
