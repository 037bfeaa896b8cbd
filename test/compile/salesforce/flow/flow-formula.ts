/** What a lead or a flow can hold: a text, a number, a yes or no; instants are milliseconds, dates are days since 1970. */
export type Held = string | number | boolean | null;

/** The value of the few formulas that flows of the agreement have. */
export function formulaValue(expression: string, heldBy: (reference: string) => Held): Held {
  const tokens = expression.match(/\{![^}]+\}|[A-Z]+|\d+|[(),+]/g) ?? [];
  let at = 0;
  const take = (): string => tokens[at++] ?? '';
  const sum = (): Held => {
    let value = operand();
    while (tokens[at] === '+') {
      take();
      const other = operand();
      value = typeof value === 'number' && typeof other === 'number' ? value + other : null;
    }
    return value;
  };
  const operand = (): Held => {
    const token = take();
    if (token.startsWith('{!')) return heldBy(token.slice(2, -1));
    if (/^\d/.test(token)) return Number(token);
    take();
    const given = [sum()];
    while (take() === ',') given.push(sum());
    const [first = null, second = null] = given;
    if (token === 'BLANKVALUE') return first === null || first === '' ? second : first;
    if (token === 'LEFT') return String(first ?? '').slice(0, Number(second));
    throw new Error(`unknown function ${token}`);
  };
  const value = sum();
  if (at !== tokens.length) throw new Error(`cannot read ${expression}`);
  return value;
}
