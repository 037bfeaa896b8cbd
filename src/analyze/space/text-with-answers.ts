import { attributeHolds } from '../../criteria/attribute-holds.ts';
import type { TextTest } from '../../criteria/criterion.ts';
import { factsOfValues } from '../../criteria/facts.ts';
import type { Field } from '../../model/field.ts';
import { normalText } from '../../support/normal-text.ts';

interface Answer {
  readonly test: TextTest;
  readonly wanted: boolean;
}

/** Of a test with many literals the first ones are tried. */
const tried = 6;

/**
 * A text that gives these answers, tried out from examples and the literals that are wanted. Where none is found, one
 * that comes near: whoever uses it puts it to the evaluator.
 */
export function textWithAnswers(field: Field | undefined, answers: readonly Answer[]): string {
  const examples = (field?.examples ?? []).map((example) => normalText(String(example)));
  const wanted = answers.filter((answer) => answer.wanted).map(({ test }) => test);
  const candidates = [...examples, 'beispiel', ...built(wanted)];
  const given = candidates.map((text) => ({
    text,
    wrong: answers.filter(({ test, wanted: want }) => holdsFor(test, text) !== want).length,
  }));
  const best = given.reduce((left, right) => (right.wrong < left.wrong ? right : left));
  return best.text;
}

/** Whole texts, or a beginning, words and an end in this order. */
function built(wanted: readonly TextTest[]): readonly string[] {
  const of = (...ops: readonly TextTest['op'][]): readonly TextTest[] =>
    wanted.filter(({ op }) => ops.includes(op));
  const whole = of('equals').flatMap(({ values }) => values.slice(0, tried));
  const parts = [...of('startsWith'), ...of('contains', 'containsWord'), ...of('endsWith')];
  const texts = Array.from({ length: tried }, (_, nth) =>
    parts.map(({ values }) => values[Math.min(nth, values.length - 1)] ?? '').join(' '),
  );
  const joined = texts.flatMap((text) => [text, text.replaceAll(' ', '')]);
  return [...whole, ...joined].map(normalText).filter((text) => text !== '');
}

function holdsFor(test: TextTest, text: string): boolean {
  const values = { [test.attribute]: text };
  return attributeHolds(test, factsOfValues({ attributes: {}, values, today: 0 }));
}
