import type { EventRule, InactivityRule } from '../../model/scoring.ts';
import { type Lines } from '../../support/script-lines.ts';
import { type Draft } from './draft.ts';
/**
 * Adds to every event of the rule's signals what it does for it, and returns what is to be done after the last event.
 * Points go into the variable `sum`.
 */
export declare function emitEventRule(rule: EventRule, sum: string, draft: Draft): Lines;
/** −per for every full interval since the newest event of any signal, never below the floor; 0 if there never was one. */
export declare function emitInactivityRule(rule: InactivityRule, sum: string, draft: Draft): Lines;
