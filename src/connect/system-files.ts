import type { Artifact } from '../compile/artifact.ts';
import type { ArtefactFile } from './artefact-file.ts';
import type { Leniency, Portion } from './portion.ts';

/** What comparing needs to know of one system. */
export interface SystemFiles {
  /** A component in a file, or several in one. */
  readonly split: (file: ArtefactFile) => readonly ArtefactFile[];
  /**
   * The same files with names in the place of ids that only the system knows, as far as the files say whose they are. Kinds
   * that were surely read have no other components than these.
   */
  readonly withNames?: (
    files: readonly ArtefactFile[],
    surelyRead: ReadonlySet<string>,
  ) => readonly ArtefactFile[];
  /** What kind of component an artefact or a file is, and by which name the system knows it; undefined for other files. */
  readonly identify: (file: ArtefactFile) => Identity | undefined;
  /** What it says; throws `ForeignText` where it is in no form that is read. */
  readonly portion: (file: ArtefactFile) => Portion;
  /** Of a component of this kind; where `isProved` a proof compares what it decides. */
  readonly leniency: (kind: string, isProved: boolean) => Leniency;
  /** Whether a name is one that leadpact gives. */
  readonly isOwnName: (name: string) => boolean;
}

export interface Identity {
  readonly kind: string;
  /** Unique within its kind. */
  readonly name: string;
}

/** An artefact as if it had been retrieved. */
export function asFile({ content, path }: Artifact): ArtefactFile {
  return { content, path };
}
