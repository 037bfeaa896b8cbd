import { extract, type Literal, parse } from 'formulon';
import type { LeadRecord } from './record.ts';

/** Evaluates formulas over records. Equal formulas over equal values are evaluated once, for formulon parses each time. */
export interface Calculator {
  /** The value of a formula for a record; what it names is looked up among `formulas` first. */
  readonly valueOf: (formula: string, record: LeadRecord, now: number) => unknown;
}

export function calculator(formulas: ReadonlyMap<string, string>): Calculator {
  const named = new Map<string, readonly string[]>();
  const known = new Map<string, Literal>();
  const namesIn = (formula: string): readonly string[] => {
    const names = named.get(formula) ?? [...new Set(extract(formula))];
    named.set(formula, names);
    return names;
  };
  const literalOf = (formula: string, record: LeadRecord, now: number): Literal => {
    const values: Record<string, Literal> = {};
    for (const name of namesIn(formula)) {
      const inner = formulas.get(name);
      const value = inner === undefined ? record[name] : literalOf(inner, record, now);
      if (value === undefined) throw new Error(`the record has no ${name}, which ${formula} reads`);
      values[name] = value;
    }
    const key = JSON.stringify([formula, values, /NOW\(|TODAY\(/.test(formula) && now]);
    const found = known.get(key) ?? parse(formula, values);
    if (found.type !== 'literal') throw new Error(`${found.message ?? 'no value'}: ${formula}`);
    known.set(key, found);
    return found;
  };
  return { valueOf: (formula, record, now) => literalOf(formula, record, now).value ?? null };
}
