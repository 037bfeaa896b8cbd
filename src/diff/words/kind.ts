import type { Agreement } from '../../model/agreement.ts';
import { isRecord } from './meaning.ts';
import type { Teller } from './teller.ts';

/** A kind of part: how it is known by its keys, and who tells it. */
export interface Kind {
  readonly name: string;
  readonly isOne: (part: Part, names: Agreement) => boolean;
  readonly tell: Teller<unknown>;
}

export type Part = Readonly<Record<string, unknown>>;

/** A part that has all of these keys. */
export function kind<T>(name: string, keys: readonly (keyof T & string)[], tell: Teller<T>): Kind {
  return {
    name,
    isOne: (part) => keys.every((key) => Object.hasOwn(part, key)),
    // The keys say which type it is; the model has no tag for that.
    tell: tell as Teller<unknown>,
  };
}

/** One that only a look at a value, or into the agreement, tells from others. */
export function kindWhere<T>(
  name: string,
  keys: readonly (keyof T & string)[],
  tell: Teller<T>,
  also: (part: Part, names: Agreement) => boolean,
): Kind {
  const plain = kind(name, keys, tell);
  return { ...plain, isOne: (part, names) => plain.isOne(part, names) && also(part, names) };
}

export function isPart(value: unknown): value is Part {
  return isRecord(value);
}
