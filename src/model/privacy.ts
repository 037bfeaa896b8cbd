import type { Place } from '../diagnostics/place.ts';

/** What may be kept of measured leads and for how long, and what allows figures about single people (semantics §12). */
export interface Privacy {
  readonly retention: Retention;
  readonly worksAgreement?: WorksAgreement;
  readonly place: Place;
}

/** Days for which documents are kept, from the local date of which they tell. */
export interface Retention {
  /** Of documents that can name a lead or its owner. */
  readonly leadsDays: number;
  /** Of documents with figures only. */
  readonly figuresDays: number;
}

/** An agreement with the works council about figures on single people. */
export interface WorksAgreement {
  readonly reference: string;
  /** Local date. */
  readonly signed: string;
}

/** Where the agreement says nothing; more than a year of figures, so that one can be held against the one before. */
export const usualRetention: Retention = { leadsDays: 90, figuresDays: 400 };
