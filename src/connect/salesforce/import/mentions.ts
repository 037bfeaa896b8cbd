import type { Expression } from '../../../compile/salesforce/read/expression.ts';
import { fieldIn, partsOf, textLiteral } from './component-formula.ts';

/** Fields that conditions name, in small letters, with the texts they are compared with. */
export type Mentions = ReadonlyMap<string, ReadonlySet<string>>;

/** What formulas and filters name; `filters` are fields and the values they are held against. */
export function mentionsIn(
  formulas: readonly Expression[],
  filters: readonly { readonly field: string; readonly values: readonly string[] }[],
): Mentions {
  const found = new Map<string, Set<string>>();
  const add = (field: string, values: readonly string[]): void => {
    const known = found.get(field.toLowerCase()) ?? new Set();
    for (const value of values) if (value !== '') known.add(value);
    found.set(field.toLowerCase(), known);
  };
  for (const formula of formulas)
    for (const part of partsOf(formula)) {
      if (part.kind === 'field') add(part.name, []);
      const compared = comparedTexts(part);
      if (compared !== undefined) add(compared.field, compared.values);
    }
  for (const { field, values } of filters) add(field, values);
  return found;
}

/** `ISPICKVAL(f, "a")`, `INCLUDES(f, "a")`, `CASE(f, "a", …, "b", …, …)` and `TEXT(f) = "a"`. */
function comparedTexts(
  part: Expression,
): { readonly field: string; readonly values: readonly string[] } | undefined {
  if (part.kind === 'signed' && (part.sign === '=' || part.sign === '<>')) {
    const [field, value] = [fieldIn(part.left), textLiteral(part.right)];
    return field === undefined || value === undefined ? undefined : { field, values: [value] };
  }
  if (part.kind !== 'call') return undefined;
  const field = fieldIn(part.of[0]);
  if (field === undefined) return undefined;
  if (part.name === 'CASE') {
    const keys = part.of.slice(1, -1).filter((_, index) => index % 2 === 0);
    return { field, values: keys.flatMap((key) => textLiteral(key) ?? []) };
  }
  if (part.name !== 'ISPICKVAL' && part.name !== 'INCLUDES') return undefined;
  return { field, values: part.of.slice(1).flatMap((value) => textLiteral(value) ?? []) };
}
