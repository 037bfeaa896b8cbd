import type { Text } from '../model/text.ts';
import type { CompiledClause, Fidelity } from './clause.ts';
import { fidelities } from './fidelity-count.ts';

/** How faithfully a clause is or was carried. */
export interface ClauseFidelity {
  readonly fidelity: Fidelity;
  /** Largest difference of the points of one lead, scaled like the scoring model. */
  readonly points?: number;
}

/** A clause that a target carries less faithfully than before. */
export interface FidelityLoss {
  readonly target: string;
  /** Id of the clause. */
  readonly clause: string;
  readonly title: Text;
  readonly was: ClauseFidelity;
  readonly is: ClauseFidelity;
  readonly how?: Text;
}

/** The clauses that are carried less faithfully, or as roughly with a wider bound; new and removed clauses lose nothing. */
export function fidelityLosses(
  target: string,
  before: ReadonlyMap<string, ClauseFidelity>,
  after: readonly CompiledClause[],
): readonly FidelityLoss[] {
  return after.flatMap((clause) => {
    const was = before.get(clause.id);
    const is = fidelityOf(clause);
    if (was === undefined || !isWorse(was, is)) return [];
    const { how, id, title } = clause;
    return [{ target, clause: id, title, was, is, ...(how !== undefined && { how }) }];
  });
}

/** What a later compilation is held against. */
export function fidelitiesOf(clauses: readonly CompiledClause[]): ReadonlyMap<string, ClauseFidelity> {
  return new Map(clauses.map((clause) => [clause.id, fidelityOf(clause)]));
}

/** What a written report says; undefined for a file that is none. */
export function readFidelities(content: string): ReadonlyMap<string, ClauseFidelity> | undefined {
  const document = parsed(content);
  if (!isObject(document) || !Array.isArray(document['clauses'])) return undefined;
  const entries = document['clauses'].map(readClause);
  return entries.every((entry) => entry !== undefined) ? new Map(entries) : undefined;
}

function readClause(entry: unknown): readonly [string, ClauseFidelity] | undefined {
  if (!isObject(entry)) return undefined;
  const { bound, clause, fidelity: written } = entry;
  const fidelity = fidelities.find((each) => each === written);
  if (typeof clause !== 'string' || fidelity === undefined) return undefined;
  const points = isObject(bound) ? bound['scaledPoints'] : undefined;
  return [clause, { fidelity, ...(typeof points === 'number' && { points }) }];
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fidelityOf({ bound, fidelity }: CompiledClause): ClauseFidelity {
  return { fidelity, ...(bound?.points !== undefined && { points: bound.points }) };
}

function isWorse(was: ClauseFidelity, is: ClauseFidelity): boolean {
  const fall = fidelities.indexOf(is.fidelity) - fidelities.indexOf(was.fidelity);
  if (fall !== 0) return fall > 0;
  return was.points !== undefined && is.points !== undefined && is.points > was.points;
}
