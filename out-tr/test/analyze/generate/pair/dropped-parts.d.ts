import type { Change } from './change.ts';
/** One scoring rule left out; a group keeps at least one. */
export declare const ruleDropped: Change;
export declare const routeDropped: Change;
/** `exists` taken out of an `all`, or a field that a stage waits for. */
export declare const nullGuardRemoved: Change;
