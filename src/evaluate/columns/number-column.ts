import type { Value } from '../../criteria/attribute.ts';
import { dateOfDay } from '../../support/local-date.ts';
import { type CodeColumn, growingCodeColumn } from './code-column.ts';

/** Numbers of many different values: integers, scaled decimals, or dates as days since 1970-01-01. */
export interface NumberColumn {
  readonly kind: 'numbers';
  readonly unit: 'number' | 'day';
  /** The marker of a missing one is `missingInteger` or NaN. */
  readonly numbers: Int32Array | Float64Array;
}

/** No number of an Int32Array of ours: a column that holds it is kept as floats. */
export const missingInteger: number = -(2 ** 31);

/** The numbers, NaN standing for a missing one, in whole numbers of 32 bits where all of them fit. */
export function numberColumn(numbers: Float64Array, unit: NumberColumn['unit']): NumberColumn {
  const integers = new Int32Array(numbers.length);
  for (let place = 0; place < numbers.length; place++) {
    const value = numbers[place] ?? Number.NaN;
    const isMissing = Number.isNaN(value);
    if (!isMissing && ((value | 0) !== value || value === missingInteger))
      return { kind: 'numbers', unit, numbers };
    integers[place] = isMissing ? missingInteger : value;
  }
  return { kind: 'numbers', unit, numbers: integers };
}

/** The value at a place as the agreement knows it. */
export function numberAt({ numbers, unit }: NumberColumn, place: number): Value | undefined {
  const value = numbers[place] ?? Number.NaN;
  const isMissing = Number.isNaN(value) || (numbers instanceof Int32Array && value === missingInteger);
  if (isMissing) return undefined;
  return unit === 'day' ? dateOfDay(value) : value;
}

/** The same values by code, for questions that compare nothing. */
export function codedNumbers(column: NumberColumn): CodeColumn {
  const coded = growingCodeColumn();
  for (const place of column.numbers.keys()) {
    const value = numberAt(column, place);
    if (value !== undefined) coded.put(place, value);
  }
  return coded.finished(column.numbers.length);
}
