import { attributeHolds } from '../../../criteria/attribute-holds.ts';
import type { AttributeTest, TextTest } from '../../../criteria/criterion.ts';
import { factsOfValues } from '../../../criteria/facts.ts';

export function isTextTest(test: AttributeTest): test is TextTest {
  return textOperators.has(test.op);
}

const textOperators: ReadonlySet<string> = new Set<TextTest['op']>([
  'equals',
  'contains',
  'containsWord',
  'startsWith',
  'endsWith',
]);

/** The evaluator's answer for one text, which is not empty. */
export function textHolds(test: TextTest, text: string): boolean {
  const values = { [test.attribute]: text };
  return attributeHolds(test, factsOfValues({ attributes: {}, values, today: 0 }));
}

/** One digit per question: 1 = yes. */
export function textAnswers(tests: readonly TextTest[], text: string): string {
  return tests.map((test) => Number(textHolds(test, text))).join('');
}
