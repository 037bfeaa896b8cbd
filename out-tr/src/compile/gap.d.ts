import type { Clause, CompiledClause, Rendition } from './clause.ts';
/** What a target carries only roughly or not at all. */
export declare function gapsOf(clauses: readonly CompiledClause[]): readonly CompiledClause[];
/**
 * Every clause with its rendition, in the order of the clauses. Throws when a clause has none or a rendition has
 * no clause, so that a target can neither drop nor invent anything.
 */
export declare function compiledClauses(clauses: readonly Clause[], renditions: ReadonlyMap<string, Rendition>): readonly CompiledClause[];
