import { applied, type Told } from './told.ts';

/** Signs that every formula language of ours compares with. */
export type ComparisonSign = '=' | '>' | '>=' | '<' | '<=';

/** Two things that are told, compared. */
export function toldCompared(sign: ComparisonSign, left: Told, right: Told): Told {
  switch (sign) {
    case '=':
      return applied('equal', left, right);
    case '>=':
      return applied('atLeast', left, right);
    case '>':
      return applied('above', left, right);
    case '<=':
      return applied('atLeast', right, left);
    case '<':
      return applied('above', right, left);
  }
}

export function isComparisonSign(sign: string): sign is ComparisonSign {
  return ['=', '>', '>=', '<', '<='].includes(sign);
}
