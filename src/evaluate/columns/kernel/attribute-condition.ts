import type { Value } from '../../../criteria/attribute.ts';
import type { AttributeTest, Criterion } from '../../../criteria/criterion.ts';
import { isMissing } from '../../../criteria/known-value.ts';
import { ownValue } from '../../../support/own-value.ts';
import type { CodeColumn } from '../code-column.ts';
import { missingInteger, type NumberColumn } from '../number-column.ts';
import { literal } from './constants.ts';
import { answersByCode, asker, isTimed } from './folded-answers.ts';
import { codedColumn, fieldColumn, localOf, type Workbench } from './workbench.ts';

/** A criterion about one attribute as code: answered once per distinct value, then looked up. */
export function foldedCondition(criterion: Criterion, attribute: string, bench: Workbench): string {
  const column = codedColumn(bench, attribute);
  const values = column?.values ?? [];
  const answer = (today: number): readonly boolean[] =>
    answersByCode(criterion, { values }, asker(bench.agreement, attribute, today));
  if (column === undefined) return String(answer(0)[0] === true);
  if (isTimed(criterion, values)) return timedCondition(column, answer, bench);
  return answered(column, answer(0), bench);
}

/** The table is written anew for every local date. */
function timedCondition(
  column: CodeColumn,
  answer: (today: number) => readonly boolean[],
  bench: Workbench,
): string {
  const table = new Uint8Array(column.values.length + 1);
  bench.refreshes.push((today) => table.set(answer(today).map(Number)));
  return `(${bench.constants.nameOf(table)}[${localOf(bench, column.codes)}] === 1)`;
}

function answered(
  { codes }: CodeColumn,
  [missing = false, ...present]: readonly boolean[],
  bench: Workbench,
): string {
  const [first = false] = present;
  if (present.every((answer) => answer === first)) {
    if (first === missing) return String(first);
    return `(${localOf(bench, codes)} ${first ? '!==' : '==='} 0)`;
  }
  const table = Uint8Array.from([missing, ...present], Number);
  return `(${bench.constants.nameOf(table)}[${localOf(bench, codes)}] === 1)`;
}

/** One question about an attribute; numbers of many values are compared, all others looked up. */
export function attributeCondition(test: AttributeTest, bench: Workbench): string {
  const column = fieldColumn(bench, test.attribute);
  const isSet = ownValue(bench.agreement.fields, test.attribute)?.type === 'set';
  if (column?.kind !== 'numbers' || isSet) return foldedCondition(test, test.attribute, bench);
  switch (test.op) {
    case 'exists':
      return `(!${missingNumber(column, bench)})`;
    case 'missing':
      return missingNumber(column, bench);
    case 'gte':
    case 'gt':
    case 'lte':
    case 'lt':
      return compared(column, [`${operators[test.op]} ${literal(test.value)}`], bench);
    case 'between':
      return compared(column, [`>= ${literal(test.low)}`, `<= ${literal(test.high)}`], bench);
    default:
      return foldedCondition(test, test.attribute, bench);
  }
}

const operators = { gte: '>=', gt: '>', lte: '<=', lt: '<' } as const;

/** The number itself, or the age of a date. */
function compared(column: NumberColumn, tests: readonly string[], bench: Workbench): string {
  const local = localOf(bench, column.numbers);
  const number = column.unit === 'day' ? `(today - ${local})` : local;
  return `(!${missingNumber(column, bench)} && ${tests.map((test) => `${number} ${test}`).join(' && ')})`;
}

function missingNumber({ numbers }: NumberColumn, bench: Workbench): string {
  const local = localOf(bench, numbers);
  return numbers instanceof Int32Array
    ? `(${local} === ${literal(missingInteger)})`
    : `(${local} !== ${local})`;
}

/** Is the attribute missing? Never one that is a set (semantics §1). */
export function missingCondition(attribute: string, bench: Workbench): string {
  return attributeCondition({ op: 'missing', attribute }, bench);
}

/** By code of the attribute's column: is it missing? */
export function missingByCode(
  attribute: string,
  values: readonly Value[],
  bench: Workbench,
): readonly boolean[] {
  const ask = asker(bench.agreement, attribute, 0);
  return [undefined, ...values].map((value) => ask((facts) => isMissing(facts, attribute), value));
}
