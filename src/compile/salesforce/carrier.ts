import type { Carried } from '../rendition.ts';
import { fieldPath } from './lead-field.ts';

/** What carries a clause, before it is known which formulas Salesforce has room for. */
export interface Carrier extends Carried {
  readonly clause: string;
  /** Fields of the lead that carry it. */
  readonly fields?: readonly string[];
  /** Paths of other files that carry it. */
  readonly files?: readonly string[];
  /** Any one of the fields and files is enough. */
  readonly isEither?: true;
  /** Paths of what it is carried roughly without, e.g. the rule that asks for a note. */
  readonly besides?: readonly string[];
}

/** Paths of all files that carry it. */
export function filesOf({ besides = [], fields = [], files = [] }: Carrier): readonly string[] {
  return [...fields.map((name) => fieldPath(name)), ...files, ...besides];
}
