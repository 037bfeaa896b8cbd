import type { Version } from '../version.ts';
/** What is declared to be true of every lead (semantics §1); of two agreements the newer one says it. */
export declare function assertInvariants(version: Version): void;
