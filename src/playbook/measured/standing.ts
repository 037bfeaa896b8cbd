import type { Html } from '../html.ts';
import type { View } from '../view.ts';
import type { Measured } from './measured.ts';

/** What was measured of one object of the agreement. */
export interface Standing {
  /** One line for overviews; absent where there is nothing to say in one. */
  readonly line?: Html;
  /** For its own page. */
  readonly part: Html;
}

export type StandingOf = (view: View, measured: Measured, id: string) => Standing | undefined;
