import type { Value } from '../../criteria/attribute.ts';
import { type Codes, growingCodes } from './codes.ts';

/** Values by code: code 0 is no value, code c the c-th of the distinct values, which are kept once. */
export interface CodeColumn<Of extends Value = Value> {
  readonly kind: 'codes';
  readonly codes: Codes;
  /** By code − 1. */
  readonly values: readonly Of[];
}

/** A column in the making. */
export interface GrowingCodeColumn<Of extends Value = Value> {
  readonly put: (place: number, value: Of) => void;
  readonly finished: (length: number) => CodeColumn<Of>;
}

/** Codes in the order in which values first come. Empty text is no value, an empty list is one. */
export function growingCodeColumn<Of extends Value>(): GrowingCodeColumn<Of> {
  const codes = growingCodes();
  const values: Of[] = [];
  const [known, knownLists] = [new Map<Value, number>(), new Map<string, number>()];
  const codeOf = (value: Of): number => {
    if (typeof value !== 'object') return known.get(value) ?? added(known, value, values.push(value));
    // A normalised text holds no line feed (semantics §1).
    const text = value.join('\n');
    return knownLists.get(text) ?? added(knownLists, text, values.push(value));
  };
  return {
    put(place, value) {
      if (value !== '') codes.put(place, codeOf(value));
    },
    finished: (length) => ({ kind: 'codes', codes: codes.finished(length), values }),
  };
}

function added<Key>(known: Map<Key, number>, key: Key, code: number): number {
  known.set(key, code);
  return code;
}

/** The code of a value; 0 when the column does not hold it. */
export function codeIn<Of extends Value>({ values }: CodeColumn<Of>, value: Of): number {
  return values.indexOf(value) + 1;
}
