import type { Lifecycle, Transition } from '../../../model/lifecycle.ts';
import { wordLiteral } from '../formula/literal.ts';
import type { Workbench } from '../workbench.ts';

/** One text for each move that changes the stage; the value before a change is the value itself where nothing changed. */
export function moveTexts(stage: string, moves: readonly Transition[]): readonly string[] {
  return moves.filter(({ from, to }) => from !== to).map((move) => moveText(stage, move));
}

/** One of several conditions holds; no parentheses around a single one. */
export function oneOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? conditions.join('') : `OR(${conditions.join(', ')})`;
}

/** From one stage to another. */
export function moveText(stage: string, { from, to }: Transition): string {
  return `AND(ISPICKVAL(PRIORVALUE(${stage}), ${quoted(from)}), ISPICKVAL(${stage}, ${quoted(to)}))`;
}

/** The rank of the stage that an expression names; `other` where it is none of the agreement. */
export function rankText({ stages }: Lifecycle, stage: string, other = 0): string {
  return `CASE(${stage}, ${stages.map(({ id, rank }) => `${quoted(id)}, ${rank}`).join(', ')}, ${other})`;
}

/**
 * The rank that a status of the company's own gets where it must not look earlier than a stage; 0 where there are no
 * such statuses and the picklist can only be blank.
 */
export function rankBeyond({ agreement: { lifecycle }, ownership }: Workbench): number {
  return ownership.mode === 'merged' ? Math.max(...lifecycle.stages.map(({ rank }) => rank)) + 1 : 0;
}

/** Is the picklist one of these? */
export function picked(field: string, ids: readonly string[]): string {
  if (ids.length === 1) return `ISPICKVAL(${field}, ${quoted(ids.join(''))})`;
  return `CASE(${field}, ${ids.map((id) => `${quoted(id)}, 1`).join(', ')}, 0) = 1`;
}

/** An id as a literal; ids are letters, digits and hyphens. */
export function quoted(id: string): string {
  return wordLiteral(id) ?? '""';
}
