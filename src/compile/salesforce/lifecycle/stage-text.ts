import type { Lifecycle, Transition } from '../../../model/lifecycle.ts';
import { wordLiteral } from '../formula/literal.ts';
import type { Workbench } from '../workbench.ts';

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
