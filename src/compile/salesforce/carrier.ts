import type { Text } from '../../model/text.ts';
import type { Bound, Rendition } from '../clause.ts';
import { type Caveat, distinctCaveats, worstFidelity } from './formula/caveat.ts';
import { fieldPath } from './lead-field.ts';

/** What carries a clause, before it is known which formulas Salesforce has room for. */
export interface Carrier {
  readonly clause: string;
  readonly caveats: readonly Caveat[];
  /** Said in front of the caveats. */
  readonly how?: Text;
  /** Scaled points; only with caveats that approximate. */
  readonly points?: number;
  /** Fields of the lead that carry it. */
  readonly fields?: readonly string[];
  /** Paths of other files that carry it. */
  readonly files?: readonly string[];
}

/** The carrier as what a target says about a clause. */
export function renditionOf(carrier: Carrier): Rendition {
  const caveats = distinctCaveats(carrier.caveats);
  const fidelity = worstFidelity(caveats);
  const doubts = caveats.filter((caveat) => caveat.fidelity !== 'exact').map(({ words }) => words);
  const assumed = caveats.filter((caveat) => caveat.fidelity === 'exact').map(({ words }) => words);
  const how = [...(carrier.how === undefined ? [] : [carrier.how]), ...doubts];
  const artifacts = fidelity === 'missing' ? [] : pathsOf(carrier);
  return {
    fidelity,
    ...(how.length > 0 && { how: sentence(how) }),
    ...(assumed.length > 0 && fidelity !== 'missing' && { assumes: sentence(assumed) }),
    ...(fidelity === 'approximated' && { bound: boundOf(carrier, doubts) }),
    artifacts,
  };
}

function pathsOf({ fields = [], files = [] }: Carrier): readonly string[] {
  return [...new Set([...fields.map(fieldPath), ...files])].toSorted();
}

function boundOf({ how, points }: Carrier, doubts: readonly Text[]): Bound {
  if (points === undefined)
    return { words: sentence(doubts.length > 0 ? doubts : how === undefined ? [] : [how]) };
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
