import type { TargetConfiguration } from '../../../model/target.ts';
import type { Caveat } from '../../caveat.ts';
import type { XmlElement } from '../read/metadata-document.ts';
import type { WholeObject } from './whole-object.ts';

/** What becomes of files that hold everything of their kind. */
export interface Ownership {
  /** `replaced` by ours, `merged` with what was retrieved, or `left` alone. */
  readonly mode: 'left' | 'merged' | 'replaced';
  /** What is merged with; undefined where nothing is, or nothing that could be read. */
  readonly theirs: (object: WholeObject) => XmlElement | undefined;
  readonly isWritten: (object: WholeObject) => boolean;
}

export function ownershipOf(
  { baseline, ownsWholeObjects }: TargetConfiguration,
  roots: ReadonlyMap<string, XmlElement>,
): Ownership {
  const mode = ownsWholeObjects ? 'replaced' : baseline === undefined ? 'left' : 'merged';
  const theirs = ({ component }: WholeObject): XmlElement | undefined =>
    mode === 'merged' ? roots.get(component) : undefined;
  return {
    mode,
    theirs,
    isWritten: (object) => mode === 'replaced' || theirs(object) !== undefined,
  };
}

/** Whatever would stand in a file of the baseline that was not handed in. */
export const unreadBaseline: Caveat = {
  fidelity: 'missing',
  words: {
    en: 'the file that it is merged with was not read (baseline)',
    de: 'die Datei, mit der es zusammengeführt wird, wurde nicht gelesen (baseline)',
  },
};
