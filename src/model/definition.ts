import type { Place } from '../diagnostics/place.ts';
import type { Ownership, Text } from './text.ts';

/** What every named thing of the agreement carries. */
export interface Definition {
  readonly id: string;
  readonly title: Text;
  readonly owner: Ownership;
  readonly rationale?: Text;
  readonly place: Place;
}
