import type { Lifecycle, Transition } from '../../../model/lifecycle.ts';
import { wordLiteral } from '../formula/literal.ts';

/** The stage changed by one of these moves. */
export function movedText(stage: string, moves: readonly Transition[]): string {
  const pairs = moves.map((move) => moveText(stage, move));
  return `AND(ISCHANGED(${stage}), ${pairs.length === 1 ? pairs.join('') : `OR(${pairs.join(', ')})`})`;
}

/** From one stage to another. */
export function moveText(stage: string, { from, to }: Transition): string {
  return `AND(ISPICKVAL(PRIORVALUE(${stage}), ${quoted(from)}), ISPICKVAL(${stage}, ${quoted(to)}))`;
}

/** The rank of the stage that an expression names; `other` where it is none of the agreement. */
export function rankText({ stages }: Lifecycle, stage: string, other = 0): string {
  return `CASE(${stage}, ${stages.map(({ id, rank }) => `${quoted(id)}, ${rank}`).join(', ')}, ${other})`;
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
