import { singleExpectations } from '../../single-expectation.ts';

/** What the cells of a column say about the sample of their row. */
export type Column =
  | { readonly says: 'id' | 'asOf' }
  | { readonly says: 'lead'; readonly field: string }
  | { readonly says: 'signal'; readonly signal: string }
  | { readonly says: 'expect' | 'not'; readonly name: string };

/** Expectations that are one value each; due times, clocks and touches are maps and need YAML. */
const expectations: ReadonlySet<string> = new Set([...singleExpectations, 'noScore']);

const id = /^[a-z][a-z0-9-]*$/;

/** The column of that name; undefined when the name means nothing. Whether a field or signal exists is asked later. */
export function columnOf(name: string): Column | undefined {
  if (name === 'id' || name === 'asOf') return { says: name };
  const [says, rest] = name.split(':', 2);
  if (rest === undefined) return id.test(name) ? { says: 'lead', field: name } : undefined;
  if (name !== `${says}:${rest}`) return undefined;
  if (says === 'signal') return id.test(rest) ? { says, signal: rest } : undefined;
  if (says === 'expect' || says === 'not') return expectations.has(rest) ? { says, name: rest } : undefined;
  return undefined;
}
