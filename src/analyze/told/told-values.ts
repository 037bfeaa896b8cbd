import { type Mapping, mapping, operation, type Operation as Pointwise } from '../diagram/operations.ts';
import { type Operation, type ToldValue, workedOut } from './told.ts';

/** Values as results of diagrams, which are whole numbers: 0 and 1 are no and yes. */
export interface ToldValues {
  readonly numberOf: (value: ToldValue) => number;
  readonly meantBy: (result: number) => ToldValue;
  readonly operationOf: (kind: Operation) => Pointwise;
  readonly opposite: Mapping;
  /** The value of an operation of nothing. */
  readonly ofNone: (kind: Operation) => ToldValue;
}

export function openToldValues(): ToldValues {
  const values: ToldValue[] = [false, true];
  const numbers = new Map<ToldValue, number>([
    [false, 0],
    [true, 1],
  ]);
  const pointwise = new Map<Operation, Pointwise>();

  function numberOf(value: ToldValue): number {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    numbers.set(value, values.length);
    return values.push(value) - 1;
  }

  function meantBy(result: number): ToldValue {
    return values[result] ?? null;
  }

  function operationOf(kind: Operation): Pointwise {
    const made =
      pointwise.get(kind) ??
      operation((left, right) => numberOf(workedOut(kind, [meantBy(left), meantBy(right)])));
    pointwise.set(kind, made);
    return made;
  }

  return {
    numberOf,
    meantBy,
    operationOf,
    opposite: mapping((result) => numberOf(workedOut('not', [meantBy(result)]))),
    ofNone: (kind) => workedOut(kind, []),
  };
}
