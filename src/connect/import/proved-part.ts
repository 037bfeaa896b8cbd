import type { Told } from '../../analyze/told/told.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { ArtefactPlace } from '../artefact-file.ts';

/** A definition, and what the file says from which it was made. */
export interface ProvedPart {
  readonly clause: string;
  readonly place: ArtefactPlace;
  readonly found: Told;
  /** What the definition says once it was read; undefined where it is not there. */
  readonly meant: (agreement: Agreement) => Told | undefined;
}
