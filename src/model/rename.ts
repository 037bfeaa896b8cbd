import type { Place } from '../diagnostics/place.ts';
import type { Noun } from './linking/names.ts';

/** That something was given another id, as its author says; it is the same thing as before. */
export interface Rename {
  readonly noun: Noun;
  /** The id it had. */
  readonly from: string;
  /** The id it has. */
  readonly to: string;
  /** Where the former id is written. */
  readonly place: Place;
}
