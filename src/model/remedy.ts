import type { Place } from '../diagnostics/place.ts';
import type { Rational } from '../support/rational.ts';
import type { NamedPromise } from './named-promise.ts';
import type { Ownership, Text } from './text.ts';

/** A promise that was missed in one week, and what is done about it (S11). Local dates. */
export interface Miss {
  readonly id: string;
  readonly missed: NamedPromise;
  /** `2026-W40`. */
  readonly week: string;
  /** Share that was kept or reached. */
  readonly kept?: Rational;
  readonly level?: number;
  readonly cause?: Text;
  readonly remedy?: Text;
  readonly responsible?: string;
  readonly due?: string;
  readonly done?: string;
  readonly owner: Ownership;
  readonly place: Place;
}
