import type { TextTest } from '../../../criteria/criterion.ts';
import { textAnswers } from './text-tests.ts';

/** A part of a text's answers with a variable of its own. */
export interface TextPart {
  readonly op: TextTest['op'];
  /** Questions of this operator, and their places among all. */
  readonly tests: readonly TextTest[];
  readonly places: readonly number[];
  /** Per class the answers to these questions, one digit each; the first is all no. */
  readonly patterns: readonly string[];
}

/** What a text is, how it begins and how it ends can only be one thing each; its words are asked one by one. */
export function textParts(questions: readonly TextTest[]): readonly TextPart[] {
  const wholes = (['equals', 'startsWith', 'endsWith'] as const).flatMap((op) => ofOperator(op, questions));
  const words = questions.flatMap((test, place): readonly TextPart[] =>
    test.op === 'contains' || test.op === 'containsWord'
      ? [{ op: test.op, tests: [test], places: [place], patterns: ['0', '1'] }]
      : [],
  );
  // What asks for the same word stands together.
  return [...wholes, ...words.toSorted((left, right) => (wordOf(left) < wordOf(right) ? -1 : 1))];
}

/** A text answers these questions like the longest of their literals with which it begins or ends. */
function ofOperator(op: TextTest['op'], questions: readonly TextTest[]): readonly TextPart[] {
  const places = [...questions.keys()].filter((place) => questions[place]?.op === op);
  if (places.length === 0) return [];
  const tests = questions.filter((test) => test.op === op);
  const literals = tests.flatMap(({ values }) => values);
  const given = literals.map((literal) => textAnswers(tests, literal));
  return [{ op, tests, places, patterns: [...new Set(['0'.repeat(tests.length), ...given])] }];
}

function wordOf({ tests: [test] }: TextPart): string {
  return test?.values[0] ?? '';
}
