import type { AttributeTest, TextTest } from '../../criteria/criterion.ts';
import type { Field } from '../../model/field.ts';
import { wordsOf } from '../../support/normal-text.ts';
import { noOrYes } from './state-variables.ts';
import { present, type Variable } from './variable.ts';

/** A text of which too much is asked to know every combination of answers: whether it is there, and one variable per question. */
export function textAnswers(field: Field, tests: readonly AttributeTest[]): readonly Variable[] {
  const presence: Variable = {
    kind: 'presence',
    attribute: field.id,
    label: field.id,
    classes: noOrYes(present).map(({ cost }, index) => ({ label: index === 0 ? 'missing' : 'there', cost })),
  };
  const answers = tests.filter(isTextTest).map(
    (test): Variable => ({
      kind: 'answer',
      test,
      label: `${field.id} ${test.op} ${test.values.slice(0, 3).join(', ')}`,
      classes: noOrYes(1),
    }),
  );
  return [presence, ...answers];
}

function isTextTest(test: AttributeTest): test is TextTest {
  return textOperators.has(test.op);
}

const textOperators: ReadonlySet<string> = new Set<TextTest['op']>([
  'equals',
  'contains',
  'containsWord',
  'startsWith',
  'endsWith',
]);

/** Certain: a text that answers yes to `test` answers yes to `other`. */
export function bringsAnswer(test: TextTest, other: TextTest): boolean {
  return test.values.every((value) =>
    other.values.some((wanted) => brings(test.op, value, other.op, wanted)),
  );
}

function brings(op: TextTest['op'], value: string, otherOp: TextTest['op'], wanted: string): boolean {
  switch (otherOp) {
    case 'equals':
      return op === 'equals' && value === wanted;
    case 'contains':
      return value.includes(wanted);
    case 'containsWord':
      return op === 'containsWord' ? value === wanted : op === 'equals' && wordsOf(value).includes(wanted);
    case 'startsWith':
      return (op === 'startsWith' || op === 'equals') && value.startsWith(wanted);
    case 'endsWith':
      return (op === 'endsWith' || op === 'equals') && value.endsWith(wanted);
  }
}
