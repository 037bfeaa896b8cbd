import type { Place } from '../../diagnostics/place.ts';
import type { DeclaredName } from './declaration.ts';
import type { Report } from './report.ts';
/** What can be named, in the order in which a name of the wrong kind is recognised. */
declare const nouns: readonly ['field', 'invariant', 'signal', 'list', 'stage', 'gate', 'reason', 'role', 'team', 'member', 'pool', 'queue', 'routing rule', 'fallback', 'territory', 'calendar', 'consent', 'qualification', 'scoring', 'sla', 'touches', 'commitment', 'plan', 'channel', 'campaign', 'budget', 'tier', 'account', 'metric', 'attribution', 'cadence', 'content type', 'content', 'persona', 'claim', 'objection', 'question', 'interview', 'miss', 'term', 'sync', 'target', 'source'];
export type Noun = (typeof nouns)[number];
/** Every name the agreement declares. */
export interface Names {
    readonly has: (noun: Noun, name: string) => boolean;
    /** True when `name` is declared as a `noun`; otherwise reports it at `place`. */
    readonly knows: (noun: Noun, name: string, place: Place) => boolean;
}
/** Collects names, then answers for them. */
export interface NameBook extends Names {
    /** Enters a name; a second definition of it is reported. */
    readonly define: (noun: Noun, { name, place }: DeclaredName) => void;
    /** Enters a name of a definition that cannot be used, so that at least nobody calls it unknown. */
    readonly mention: (noun: Noun, name: string) => void;
}
/** An empty book; `unread` holds nouns that also stand in documents nobody could read, so none of them is unknown. */
export declare function createNameBook(report: Report, unread: ReadonlySet<Noun>): NameBook;
export {};
