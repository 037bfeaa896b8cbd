import type { Connective, Criterion } from '../../../criteria/criterion.ts';
import { literal } from './constants.ts';

/** A connective as code over the code of its parts (semantics §2): empty `all` and `none` are true, empty `any` false. */
export function columnConnective(
  { of, ...connective }: Connective,
  codeOf: (part: Criterion) => string,
): string {
  const parts = of.map(codeOf);
  switch (connective.op) {
    case 'all':
      return joined(parts, '&&', 'true');
    case 'any':
      return joined(parts, '||', 'false');
    case 'none':
      return `(!${joined(parts, '||', 'false')})`;
    case 'kOf':
      return `(${joined(
        parts.map((part) => `(${part} ? 1 : 0)`),
        '+',
        '0',
      )} >= ${literal(connective.k)})`;
  }
}

function joined(parts: readonly string[], operator: string, empty: string): string {
  return parts.length === 0 ? empty : `(${parts.join(` ${operator} `)})`;
}
