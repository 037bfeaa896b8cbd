import type { Field } from '../../../model/field.ts';
import { noOrYes } from '../state-variables.ts';
import { variableOf } from '../value-classes.ts';
import { present, type Variable } from '../variable.ts';
import type { TextClasses } from './text-classes.ts';

/** With more classes than these, diagrams are smaller with a variable for each question. */
const mostClasses = 128;

/** One variable where the classes are few, else whether the text is there and the answer to each question. */
export function textVariables(field: Field, texts: TextClasses): readonly Variable[] {
  return isOneVariable(texts) ? [ofClasses(field, texts)] : ofAnswers(field, texts);
}

/** Answers of their own would let through more than texts can give where one variable does not. */
function isOneVariable({ classes, isComplete }: TextClasses): boolean {
  return isComplete && classes.length <= mostClasses;
}

function ofClasses(field: Field, { classes }: TextClasses): Variable {
  return variableOf(
    field,
    classes.map(({ text, isExample }) => ({ value: text, isExample })),
  );
}

function ofAnswers(field: Field, { tests }: TextClasses): readonly Variable[] {
  const cost = field.nullable ? present : 0;
  const answers = tests.map(
    (test): Variable => ({
      kind: 'answer',
      test,
      label: `${field.id} ${test.op} ${test.values.slice(0, 3).join(', ')}`,
      classes: noOrYes(1),
    }),
  );
  return [
    {
      kind: 'presence',
      attribute: field.id,
      label: field.id,
      classes: [
        { label: 'missing', cost: 0 },
        { label: 'there', cost },
      ],
    },
    ...answers,
  ];
}
