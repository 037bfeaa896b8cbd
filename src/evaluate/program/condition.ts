/** A condition of generated source. */
export interface Condition {
  readonly text: string;
  /** What joins its parts; absent for one question, which needs no brackets inside another condition. */
  readonly joint?: '&&' | '||';
  /**
   * The same as a sum's part, which is 1 or 0: only of comparisons of numbers and booleans. To multiply with it is faster
   * than to branch on it, for which way a lead goes is anybody's guess.
   */
  readonly factor?: string;
}

export const always: Condition = { text: 'true' };
export const never: Condition = { text: 'false' };

/** One question: a comparison or a call. */
export function question(text: string): Condition {
  return { text };
}

/** A comparison of a number or a boolean. */
export function comparison(text: string): Condition {
  return { text, factor: `(${text})` };
}

/** Is a number inside these bounds? */
export function between(value: string, low: string, high: string): Condition {
  const [above, below] = [`${value} >= ${low}`, `${value} <= ${high}`];
  return { text: `${above} && ${below}`, joint: '&&', factor: `(${above} & ${below})` };
}

/** True of no parts. */
export function allOf(parts: readonly Condition[]): Condition {
  if (parts.some(isNever)) return never;
  return joined(
    parts.filter((part) => !isAlways(part)),
    '&&',
    always,
  );
}

/** False of no parts. */
export function anyOf(parts: readonly Condition[]): Condition {
  if (parts.some(isAlways)) return always;
  return joined(
    parts.filter((part) => !isNever(part)),
    '||',
    never,
  );
}

export function not(part: Condition): Condition {
  if (isAlways(part)) return never;
  if (isNever(part)) return always;
  return { text: /^\w+$/.test(part.text) ? `!${part.text}` : `!(${part.text})` };
}

/** At least `k` of the parts. */
export function atLeast(k: number, parts: readonly Condition[]): Condition {
  const needed = k - parts.filter(isAlways).length;
  const open = parts.filter((part) => !isAlways(part) && !isNever(part));
  if (needed <= 0) return always;
  if (needed > open.length) return never;
  return {
    text: `${open.map(({ text, factor }) => factor ?? `(${text} ? 1 : 0)`).join(' + ')} >= ${needed}`,
  };
}

export function isAlways({ text }: Condition): boolean {
  return text === always.text;
}

export function isNever({ text }: Condition): boolean {
  return text === never.text;
}

function joined(parts: readonly Condition[], joint: '&&' | '||', empty: Condition): Condition {
  const operands = parts.map((part) =>
    part.joint === undefined || part.joint === joint ? part.text : `(${part.text})`,
  );
  const distinct = new Set(operands);
  const [only = empty] = parts;
  return distinct.size <= 1 ? only : { text: [...distinct].join(` ${joint} `), joint };
}
