/** A term of SMT-LIB 2 as text. */
export type Term = string;

export const yes: Term = 'true';
export const no: Term = 'false';

export function whole(value: number): Term {
  return value < 0 ? `(- ${-value})` : `${value}`;
}

export function not(term: Term): Term {
  if (term === yes) return no;
  return term === no ? yes : `(not ${term})`;
}

export function all(terms: readonly Term[]): Term {
  if (terms.includes(no)) return no;
  return joined(
    'and',
    terms.filter((term) => term !== yes),
    yes,
  );
}

export function any(terms: readonly Term[]): Term {
  if (terms.includes(yes)) return yes;
  return joined(
    'or',
    terms.filter((term) => term !== no),
    no,
  );
}

export function implies(condition: Term, conclusion: Term): Term {
  return any([not(condition), conclusion]);
}

export function same(left: Term, right: Term): Term {
  return left === right ? yes : `(= ${left} ${right})`;
}

export function choose(condition: Term, then: Term, otherwise: Term): Term {
  if (condition === yes || then === otherwise) return then;
  return condition === no ? otherwise : `(ite ${condition} ${then} ${otherwise})`;
}

export type Comparison = 'gte' | 'gt' | 'lte' | 'lt';

const signs: Readonly<Record<Comparison, string>> = { gte: '>=', gt: '>', lte: '<=', lt: '<' };

export function compare(comparison: Comparison, left: Term, right: Term): Term {
  return `(${signs[comparison]} ${left} ${right})`;
}

/** Whole numbers added up. */
export function sum(terms: readonly Term[]): Term {
  return joined(
    '+',
    terms.filter((term) => term !== '0'),
    '0',
  );
}

/** A whole number times a term. */
export function times(factor: number, term: Term): Term {
  return factor === 1 ? term : `(* ${whole(factor)} ${term})`;
}

/** How many of the conditions hold. */
export function countOf(conditions: readonly Term[]): Term {
  return sum(conditions.map((condition) => choose(condition, '1', '0')));
}

/** The value beside the first condition that holds. */
export function firstOf(
  cases: readonly { readonly when: Term; readonly value: Term }[],
  otherwise: Term,
): Term {
  return cases.reduceRight((rest, { when, value }) => choose(when, value, rest), otherwise);
}

function joined(operator: string, terms: readonly Term[], nothing: Term): Term {
  const [only] = terms;
  if (only === undefined) return nothing;
  return terms.length === 1 ? only : `(${operator} ${terms.join(' ')})`;
}
