import type { Known } from './known.ts';
import type { Literal } from './literal.ts';
/** True when a wanted number of events brings one that is refused. False says nothing. */
export declare function signalsConflict(literals: readonly Literal[]): boolean;
/** Events that answer the wanted questions, each as old as its window allows, so that narrower windows miss them. */
export declare function eventsFor(literals: readonly Literal[]): Known;
