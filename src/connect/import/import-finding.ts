import type { Text } from '../../model/text.ts';
import type { ArtefactPlace } from '../artefact-file.ts';

/**
 * What a person has to know of an import. `unreadable`: a file, or a part of one, in no form that is read. `left out`: it was
 * read, and no definition says it. `near`: a definition says nearly the same. `to decide`: the system does not show it.
 */
export type ImportFindingKind = 'unreadable' | 'left out' | 'near' | 'to decide';

export interface ImportFinding {
  readonly kind: ImportFindingKind;
  readonly words: Text;
  /** Absent where nothing in the files stands for it. */
  readonly place?: ArtefactPlace;
}

/** Gathers findings in the order in which they are met. */
export interface Findings {
  readonly add: (kind: ImportFindingKind, place: ArtefactPlace | undefined, en: string, de: string) => void;
  readonly all: () => readonly ImportFinding[];
}

export function openFindings(): Findings {
  const found: ImportFinding[] = [];
  return {
    add: (kind, place, en, de) => {
      found.push({ kind, words: { en, de }, ...(place !== undefined && { place }) });
    },
    all: () => found,
  };
}
