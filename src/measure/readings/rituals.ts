import type { Agreement } from '../../model/agreement.ts';
import type { Cadence } from '../../model/cadence.ts';
import type { ContentPiece } from '../../model/content.ts';
import type { LocalDate } from '../../support/local-date.ts';
import { oneRoundAfter, type Rhythm } from '../../support/rhythm.ts';

/** Dates of one ritual that were planned in a span, and what became of them (S09, S24, S34). */
export interface RitualReading {
  readonly cadence: Cadence;
  readonly held: number;
  readonly moved: number;
  readonly missed: number;
}

interface Dates {
  readonly from: LocalDate;
  /** Included. */
  readonly to: LocalDate;
}

/** Every ritual with a rhythm, also without an entry in the span. */
export function rituals({ cadences }: Agreement, { from, to }: Dates): readonly RitualReading[] {
  return Object.values(cadences)
    .filter(
      ({ when, log }) => when.by === 'rhythm' || log.some(({ planned }) => from <= planned && planned <= to),
    )
    .map((cadence) => {
      const own = cadence.log.filter(({ planned }) => from <= planned && planned <= to);
      const count = (was: 'held' | 'moved' | 'missed'): number =>
        own.filter((occasion) => occasion.was === was).length;
      return { cadence, held: count('held'), moved: count('moved'), missed: count('missed') };
    });
}

/** A piece of content that should have been looked through again by a date. */
export interface OverdueReview {
  readonly piece: ContentPiece;
  readonly due: LocalDate;
}

/** Whether any piece of content that is in use has to be looked through again. */
export function hasReviews({ contentPieces, contentTypes }: Agreement): boolean {
  return Object.values(contentPieces).some(
    ({ review, type, retired }) =>
      retired === undefined && (review ?? contentTypes[type]?.review) !== undefined,
  );
}

/** The longest overdue first. */
export function overdueReviews(
  { contentPieces, contentTypes }: Agreement,
  on: LocalDate,
): readonly OverdueReview[] {
  const rhythmOf = ({ review, type }: ContentPiece): Rhythm | undefined =>
    review ?? contentTypes[type]?.review;
  return Object.values(contentPieces)
    .flatMap((piece) => {
      const rhythm = rhythmOf(piece);
      if (rhythm === undefined || piece.retired !== undefined) return [];
      const due = oneRoundAfter(piece.reviewed, rhythm);
      return due < on ? [{ piece, due }] : [];
    })
    .toSorted((left, right) => (left.due === right.due ? 0 : left.due < right.due ? -1 : 1));
}
