import type { EventRule } from '../../model/scoring.ts';
import { type Lines } from '../../support/script-lines.ts';
import { type Draft } from './draft.ts';
/** What a rule does for each selected event, newest first, and after the last one. */
interface Counting {
    /** Does it ask by itself whether an event lies inside the look-back? */
    readonly asksAge: boolean;
    readonly step: Lines;
    readonly settle: Lines;
}
/** Which of the selected events count, and what they add to `sum` (semantics §3, Count). */
export declare function emitCount(rule: EventRule, sum: string, draft: Draft): Counting;
export {};
