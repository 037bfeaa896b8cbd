/** A condition of generated source. */
export interface Condition {
  readonly text: string;
  /** It needs brackets inside another condition. */
  readonly loose: boolean;
}

export const always: Condition = { text: 'true', loose: false };
export const never: Condition = { text: 'false', loose: false };

/** One question: a comparison or a call. */
export function question(text: string): Condition {
  return { text, loose: false };
}

/** True of no parts. */
export function allOf(parts: readonly Condition[]): Condition {
  if (parts.some(isNever)) return never;
  return joined(
    parts.filter((part) => !isAlways(part)),
    ' && ',
    always,
  );
}

/** False of no parts. */
export function anyOf(parts: readonly Condition[]): Condition {
  if (parts.some(isAlways)) return always;
  return joined(
    parts.filter((part) => !isNever(part)),
    ' || ',
    never,
  );
}

export function not(part: Condition): Condition {
  if (isAlways(part)) return never;
  return isNever(part) ? always : { text: `!(${part.text})`, loose: false };
}

/** At least `k` of the parts. */
export function atLeast(k: number, parts: readonly Condition[]): Condition {
  if (k <= 0) return always;
  const counted = parts.map((part) => `(${part.text} ? 1 : 0)`);
  return k > parts.length ? never : { text: `${counted.join(' + ')} >= ${k}`, loose: false };
}

export function isAlways({ text }: Condition): boolean {
  return text === always.text;
}

export function isNever({ text }: Condition): boolean {
  return text === never.text;
}

/** The condition as an operand. */
export function bracketed({ text, loose }: Condition): string {
  return loose ? `(${text})` : text;
}

function joined(parts: readonly Condition[], operator: string, empty: Condition): Condition {
  const [only = empty] = parts;
  if (parts.length <= 1) return only;
  return { text: parts.map(bracketed).join(operator), loose: true };
}
