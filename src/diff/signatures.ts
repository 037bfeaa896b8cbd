import type { Side } from '../model/text.ts';
import type { Change } from './change.ts';
import type { SignatureNeed } from './signature-need.ts';

/**
 * Who has to sign changes: whoever loses by one or answers for what it changes. Where only words and logs changed, or
 * nothing that an agreement says (`filesDiffer`), one person of either side.
 */
export function signatureNeed(changes: readonly Change[], filesDiffer: boolean): SignatureNeed {
  const sides = new Set(changes.flatMap(({ signers }) => signers));
  if (sides.size > 0) return { what: 'sides', sides: inOrder(sides) };
  return { what: changes.length > 0 || filesDiffer ? 'editorial' : 'nothing', sides: [] };
}

function inOrder(sides: ReadonlySet<Side>): readonly Side[] {
  return (['marketing', 'sales'] as const).filter((side) => sides.has(side));
}
