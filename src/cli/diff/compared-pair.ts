import { renamedAgreement } from '../../diff/renames/renamed-agreement.ts';
import type { Rename } from '../../model/rename.ts';
import type { Invocation } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { type ComparedSide, comparedSide } from './compared-side.ts';

/** Two versions of an agreement. */
export interface ComparedPair {
  /** The older one, in the names of the newer one. */
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  /** What only has another name. */
  readonly renames: readonly Rename[];
}

/** The versions that `<base> [head]` name, head being the folder itself; where one cannot be read, that has been told. */
export function comparedPair(invocation: Invocation): ComparedPair | ExitCode {
  const { parameters, folder } = invocation;
  const [base = '', head = folder] = parameters;
  const before = comparedSide(invocation, base);
  if (typeof before === 'number') return before;
  const after = comparedSide(invocation, head);
  return typeof after === 'number' ? after : pairOf(before, after);
}

/** Two versions that were read, the older one brought to the names of the newer one. */
export function pairOf(before: ComparedSide, after: ComparedSide): ComparedPair {
  const renamed = renamedAgreement(before.documents, after.agreement.renames ?? []);
  const { agreement = before.agreement, applied, documents } = renamed;
  return { before: { ...before, agreement, documents }, after, renames: applied };
}
