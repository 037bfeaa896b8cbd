import type { Invocation } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { type ComparedSide, comparedSide } from './compared-side.ts';

/** Two versions of an agreement, the older one first. */
export interface ComparedPair {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
}

/** The versions that `<base> [head]` name, head being the folder itself; where one cannot be read, that has been told. */
export function comparedPair(invocation: Invocation): ComparedPair | ExitCode {
  const { parameters, folder } = invocation;
  const [base = '', head = folder] = parameters;
  const before = comparedSide(invocation, base);
  if (typeof before === 'number') return before;
  const after = comparedSide(invocation, head);
  return typeof after === 'number' ? after : { before, after };
}
