import type { AttributeTest } from '../../../criteria/criterion.ts';
import type { Field } from '../../../model/field.ts';
import { valueVariable } from '../value-classes.ts';
import { present, type Variable } from '../variable.ts';
import type { TextClasses } from './text-classes.ts';
import { type TextPart, textParts } from './text-parts.ts';

/** With more classes than these, or than so many times the questions, diagrams are smaller with several variables. */
const mostClasses = 128;
const mostPerQuestion = 4;

/** One variable where the classes are few, else whether the text is there and the parts of its answers. */
export function textVariables(
  field: Field,
  asked: readonly AttributeTest[],
  { questions, classes, isComplete }: TextClasses,
): readonly Variable[] {
  const candidates = classes.map(({ text, isExample }) => ({ value: text, isExample }));
  if (isComplete) {
    const one = valueVariable(field, asked, candidates);
    if (one.classes.length <= Math.max(mostClasses, mostPerQuestion * questions.length)) return [one];
  }
  return [presenceVariable(field), ...textParts(questions).map((part) => partVariable(field, part))];
}

function presenceVariable(field: Field): Variable {
  const cost = field.nullable ? present : 0;
  const [missing, there] = [
    { label: 'missing', cost: 0 },
    { label: 'there', cost },
  ];
  return { kind: 'presence', attribute: field.id, label: field.id, classes: [missing, there] };
}

function partVariable(field: Field, part: TextPart): Variable {
  const { op, tests, patterns } = part;
  const classes = patterns.map((pattern, index) => {
    const given = tests.filter((_, place) => pattern[place] === '1').flatMap(({ values }) => values[0] ?? []);
    return { label: index === 0 ? 'no' : given.join(', '), cost: Math.min(index, 1) };
  });
  return { kind: 'part', attribute: field.id, ...part, label: `${field.id} ${op}`, classes };
}
