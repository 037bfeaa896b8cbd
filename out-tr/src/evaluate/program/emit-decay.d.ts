import type { EventRule } from '../../model/scoring.ts';
import type { Term } from './add-terms.ts';
import { type Draft } from './draft.ts';
/**
 * The points of an event inside the look-back at the instant `at` names: the compiler worked them out for every age,
 * here they are only looked up (semantics §3, Decay).
 */
export declare function emitDecayed(rule: EventRule, at: string, draft: Draft): string;
/**
 * The same as a sum: each window adds what its events have more than those behind it, so outside of all of them there is
 * nothing and no look-back has to be asked. Only of a few windows, and of points that end.
 */
export declare function windowTerms(rule: EventRule, at: string, draft: Draft): readonly Term[] | undefined;
