import { inside, type Place } from '../diagnostics/place.ts';
import type { AttributeQuestion } from './type-attribute.ts';
import { textOf, valueIn } from './type-read.ts';
import type { ConstantProblem, Vocabulary } from './type-vocabulary.ts';

/** The literals of a question: distinct, in the order written, and the list they were taken from. */
export interface Literals {
  readonly values: readonly string[];
  readonly list?: string;
}

/** One literal, a list of them, or `{ list: name }`, each read by `read`; undefined when one was reported. */
export function typeLiterals(
  { literal, literalPlace }: AttributeQuestion,
  read: (written: string) => string | ConstantProblem,
  vocabulary: Vocabulary,
): Literals | undefined {
  if (typeof literal === 'object' && !Array.isArray(literal))
    return literalsOfList(textOf(valueIn(literal, 'list')), inside(literalPlace, 'list'), read, vocabulary);
  const written = Array.isArray(literal)
    ? literal.map((value, index) => ({ value: textOf(value), place: inside(literalPlace, index) }))
    : [{ value: textOf(literal), place: literalPlace }];
  const results = written.map(({ value, place }) => ({ read: read(value), place }));
  return distinctValues(results, vocabulary);
}

function literalsOfList(
  list: string,
  place: Place,
  read: (written: string) => string | ConstantProblem,
  vocabulary: Vocabulary,
): Literals | undefined {
  const values = vocabulary.knows('list', list, place) ? vocabulary.lists.get(list) : undefined;
  if (values === undefined) return undefined;
  const literals = distinctValues(
    values.map((value) => ({ read: read(value), place })),
    {
      report: (complaint) =>
        vocabulary.report({ ...complaint, message: `in the list ${list}: ${complaint.message}` }),
    },
  );
  return literals && { ...literals, list };
}

function distinctValues(
  results: readonly { readonly read: string | ConstantProblem; readonly place: Place }[],
  { report }: Pick<Vocabulary, 'report'>,
): Literals | undefined {
  const values = new Set<string>();
  let wrong = false;
  for (const { read, place } of results) {
    if (typeof read === 'string') values.add(read);
    else {
      wrong = true;
      report({ ...read, place });
    }
  }
  return wrong ? undefined : { values: [...values] };
}
