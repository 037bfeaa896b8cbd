import type { Measure, Question } from './question.ts';

/** null = blank: a number, text or answer that is not there. */
export type ToldValue = boolean | number | string | null;

/** What an artefact or the agreement says about a lead: an expression over questions, without a word of any system. */
export type Told =
  | { readonly is: 'constant'; readonly value: ToldValue }
  | { readonly is: 'asked'; readonly question: Question }
  /** The number itself; blank where there is none. */
  | { readonly is: 'measured'; readonly measure: Measure }
  /** `gives` exactly where `when` is true; a blank answer is not. */
  | { readonly is: 'chosen'; readonly when: Told; readonly gives: Told; readonly otherwise: Told }
  | { readonly is: 'applied'; readonly operation: Operation; readonly of: readonly Told[] };

/** `and`, `or` and `not` know three answers; everything but `joined` of a blank is blank. */
export type Operation =
  | 'and'
  | 'or'
  | 'not'
  | 'plus'
  | 'times'
  | 'over'
  | 'least'
  | 'greatest'
  | 'joined'
  | 'equal'
  | 'atLeast'
  | 'above';

export const yes: Told = { is: 'constant', value: true };
export const no: Told = { is: 'constant', value: false };
export const blank: Told = { is: 'constant', value: null };

export function constant(value: ToldValue): Told {
  return { is: 'constant', value };
}
export function asked(question: Question): Told {
  return { is: 'asked', question };
}

/** Without the branch that is never taken. */
export function chosen(when: Told, gives: Told, otherwise: Told): Told {
  if (when.is === 'constant') return when.value === true ? gives : otherwise;
  return { is: 'chosen', when, gives, otherwise };
}

export function not(of: Told): Told {
  return of.is === 'applied' && of.operation === 'not' && of.of[0] !== undefined
    ? of.of[0]
    : applied('not', of);
}

export function and(of: readonly Told[]): Told {
  return gathered('and', of);
}

export function or(of: readonly Told[]): Told {
  return gathered('or', of);
}

/** The operation, worked out where all it needs is constant. */
export function applied(operation: Operation, ...of: readonly Told[]): Told {
  const values = of.flatMap((part) => (part.is === 'constant' ? [part.value] : []));
  if (values.length === of.length) return constant(workedOut(operation, values));
  return { is: 'applied', operation, of };
}

/** Flattened, without the parts that decide nothing. */
function gathered(operation: 'and' | 'or', of: readonly Told[]): Told {
  const neutral = operation === 'and';
  const flat = of.flatMap((part) =>
    part.is === 'applied' && part.operation === operation ? part.of : [part],
  );
  if (flat.some((part) => part.is === 'constant' && part.value === !neutral)) return constant(!neutral);
  const deciding = flat.filter((part) => part.is !== 'constant' || part.value !== neutral);
  const [only] = deciding;
  if (only === undefined) return constant(neutral);
  return deciding.length === 1 ? only : { is: 'applied', operation, of: deciding };
}

/** The value of the operation for these values. */
export function workedOut(operation: Operation, values: readonly ToldValue[]): ToldValue {
  switch (operation) {
    case 'and':
      return values.includes(false) ? false : values.includes(null) ? null : true;
    case 'or':
      return values.includes(true) ? true : values.includes(null) ? null : false;
    case 'joined':
      return values.map((value) => value ?? '').join('');
    default:
      return values.includes(null) ? null : ofKnownValues(operation, values);
  }
}

function ofKnownValues(operation: Operation, values: readonly ToldValue[]): ToldValue {
  const [left, right] = values;
  switch (operation) {
    case 'not':
      return left !== true;
    case 'equal':
      return left === right;
    case 'atLeast':
      return Number(left) >= Number(right);
    case 'above':
      return Number(left) > Number(right);
    case 'plus':
      return exactly(values.reduce<number>((sum, value) => sum + Number(value), 0));
    case 'times':
      return exactly(Number(left) * Number(right));
    case 'over':
      return exactly(Number(left) / Number(right));
    case 'least':
      return Math.min(...values.map(Number));
    default:
      return Math.max(...values.map(Number));
  }
}

/** Numbers of artefacts have few digits; what a computation in doubles adds behind them is taken off. */
function exactly(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
