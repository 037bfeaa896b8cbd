import type { Expression } from '../../compile/salesforce/read/expression.ts';

/** Parts of a formula and of all that it names, beyond which nobody reads it; Salesforce itself allows far less. */
const mostParts = 100_000;

/**
 * Those formulas of fields that can be read in the place of their names: none that names itself on a way around, and none
 * that is put together of more parts than any that Salesforce saves.
 */
export function readableFormulas<Formula extends { readonly expression: Expression }>(
  formulas: ReadonlyMap<string, Formula>,
  keyOf = (name: string): string => name,
): ReadonlyMap<string, Formula> {
  const sizes = new Map<string, number>();
  const sizeOf = (name: string): number => {
    const known = sizes.get(name);
    if (known !== undefined) return known;
    const formula = formulas.get(name);
    if (formula === undefined) return 0;
    // Whoever comes back to it goes around.
    sizes.set(name, Number.POSITIVE_INFINITY);
    const { names, parts } = contentsOf(formula.expression);
    const size = names.reduce((sum, inner) => sum + sizeOf(keyOf(inner)), parts);
    sizes.set(name, size);
    return size;
  };
  return new Map([...formulas].filter(([name]) => sizeOf(name) <= mostParts));
}

/** The fields that an expression names, as often as it does, and how many parts it has. */
function contentsOf(expression: Expression): { readonly names: readonly string[]; readonly parts: number } {
  const names: string[] = [];
  const open = [expression];
  let parts = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    parts++;
    if (next.kind === 'field') names.push(next.name);
    else if (next.kind === 'call') open.push(...next.of);
    else if (next.kind === 'signed') open.push(next.left, next.right);
    else if (next.kind === 'opposite') open.push(next.of);
  }
  return { names, parts };
}
