import type { Measure, Question } from '../../../analyze/told/question.ts';
import type { VerdictTest } from '../../../criteria/criterion.ts';

/** A condition on its way from an artefact to a definition: two answers, for a blank decides nothing. */
export type Said =
  | { readonly is: 'all' | 'any'; readonly of: readonly Said[] }
  | { readonly is: 'not'; readonly of: Said }
  | { readonly is: 'kOf'; readonly k: number; readonly of: readonly Said[] }
  | { readonly is: 'asked'; readonly question: Question }
  /** There is a number, and it is less than so much. */
  | { readonly is: 'below'; readonly measure: Measure; readonly below: number }
  | { readonly is: 'verdict'; readonly of: VerdictTest['op']; readonly values: readonly string[] };

export const always: Said = { is: 'all', of: [] };
export const never: Said = { is: 'any', of: [] };

export function isAlways(said: Said): boolean {
  return said.is === 'all' && said.of.length === 0;
}

export function isNever(said: Said): boolean {
  return said.is === 'any' && said.of.length === 0;
}

const keys = new WeakMap<Said, string>();

/** Equal for conditions that are word for word the same. */
export function keyOf(said: Said): string {
  const known = keys.get(said) ?? freshKey(said);
  keys.set(said, known);
  return known;
}

function freshKey(said: Said): string {
  switch (said.is) {
    case 'all':
    case 'any':
    case 'kOf':
      return `${said.is}${'k' in said ? said.k : ''}(${said.of.map(keyOf).join()})`;
    case 'not':
      return `not(${keyOf(said.of)})`;
    default:
      return JSON.stringify(said);
  }
}

export function allOf(of: readonly Said[]): Said {
  return gathered('all', of);
}

export function anyOf(of: readonly Said[]): Said {
  return gathered('any', of);
}

export function notOf(of: Said): Said {
  if (isAlways(of)) return never;
  if (isNever(of)) return always;
  return of.is === 'not' ? of.of : { is: 'not', of };
}

/** Flattened, each part once, decided where a part decides. */
function gathered(is: 'all' | 'any', of: readonly Said[]): Said {
  const decides = is === 'all' ? isNever : isAlways;
  const byKey = new Map<string, Said>();
  for (const part of of.flatMap((one) => (one.is === is ? one.of : [one]))) {
    if (decides(part)) return part;
    if (!byKey.has(keyOf(part))) byKey.set(keyOf(part), part);
  }
  const parts = [...byKey.values()];
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { is, of: parts };
}
