import type { Caveat } from '../../caveat.ts';

/** A yes-or-no question of the script. */
export interface Condition {
  readonly text: string;
  readonly caveats: readonly Caveat[];
}

export const always: Condition = { text: 'true', caveats: [] };
export const never: Condition = { text: 'false', caveats: [] };

/** One comparison or function that answers yes or no. */
export function test(text: string, ...caveats: readonly Caveat[]): Condition {
  return { text, caveats };
}

/** A question that cannot be asked; whatever contains it is not written. */
export function unaskable(caveat: Caveat): Condition {
  return { text: 'false', caveats: [caveat] };
}

export function all(parts: readonly Condition[]): Condition {
  return joined(parts, '&&', always);
}

export function any(parts: readonly Condition[]): Condition {
  return joined(parts, '||', never);
}

export function not({ caveats, text }: Condition): Condition {
  if (text === 'true' || text === 'false') return { text: text === 'true' ? 'false' : 'true', caveats };
  return { text: `!(${text})`, caveats };
}

/** At least `k` of the parts hold. */
export function atLeast(k: number, parts: readonly Condition[]): Condition {
  if (k <= 0) return always;
  const sum = parts.map(({ text }) => `ifThenElse(${text}, 1, 0)`).join(' + ');
  return {
    text: `${sum === '' ? '0' : `(${sum})`} >= ${k}`,
    caveats: parts.flatMap(({ caveats }) => caveats),
  };
}

/** Caveats stay even where another part decides, for a caveat says what cannot be asked. */
function joined(parts: readonly Condition[], operator: '&&' | '||', neutral: Condition): Condition {
  const caveats = parts.flatMap((part) => part.caveats);
  const deciding = parts.filter(({ text }) => text !== neutral.text);
  const [only] = deciding;
  if (only === undefined) return { text: neutral.text, caveats };
  if (deciding.length === 1) return { text: only.text, caveats };
  return { text: deciding.map(({ text }) => `(${text})`).join(` ${operator} `), caveats };
}
