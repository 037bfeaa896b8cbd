import type { Rate } from '../../model/scoring.ts';
import { type Lines } from '../../support/script-lines.ts';
import type { Draft } from './draft.ts';
/**
 * Newest to oldest: an event is kept if fewer than n kept ones lie less than the window, in milliseconds, after it.
 * That is so when the n-th last kept one lies at least the window after it, or when there are not n yet.
 */
export declare function emitThinned({ n, perDays }: Rate, lookbackDays: number | undefined, keep: Lines, draft: Draft): Lines;
