import type { NewFiles } from '../../host/new-files.ts';

/** A new agreement before it is written. */
export interface Begun {
  readonly made: NewFiles;
  /** What it was made of, for the last line but the next steps. */
  readonly of: string;
  /** What to do next, in lines; the folder as seen from the user, empty = here. */
  readonly nextLines: (folder: string) => string;
}
