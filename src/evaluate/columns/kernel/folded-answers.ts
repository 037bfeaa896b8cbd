import { atoms } from '../../../criteria/atoms.ts';
import type { Value } from '../../../criteria/attribute.ts';
import { attributesRead } from '../../../criteria/attributes-read.ts';
import type { Criterion } from '../../../criteria/criterion.ts';
import { type Facts, factsOfValues } from '../../../criteria/facts.ts';
import { holds } from '../../../criteria/holds.ts';
import { isMissing } from '../../../criteria/known-value.ts';
import type { KernelAgreement } from './kernel-agreement.ts';

/** The only attribute a criterion asks about, when it asks about nothing else. */
export function onlyAttribute(criterion: Criterion): string | undefined {
  const [attribute, ...others] = attributesRead(criterion);
  if (attribute === undefined || others.length > 0) return undefined;
  return [...atoms(criterion)].every(({ atom }) => 'attribute' in atom) ? attribute : undefined;
}

/** Does the answer change with the date? Ages are asked of values that are texts. */
export function isTimed(criterion: Criterion, values: readonly Value[]): boolean {
  if (!values.some((value) => typeof value === 'string')) return false;
  return [...atoms(criterion)].some(({ atom }) => comparisons.has(atom.op));
}

const comparisons: ReadonlySet<string> = new Set(['gte', 'gt', 'lte', 'lt', 'between']);

/** A question about one value of an attribute, everything else being unknown. */
type Question = (facts: Facts) => boolean;

/** The answers to a question by code of a column, 1 for yes; code 0 is no value. */
export type Answers = Uint8Array;

/** Asks the interpreter about every distinct value of an attribute, and about no value. */
function answersTo(question: Question, { fields, attribute, values, today = 0 }: Asked): Answers {
  const known: Record<string, Value | undefined> = {};
  const facts = factsOfValues({ attributes: fields, values: known, today });
  const answers = new Uint8Array(values.length + 1);
  answers[0] = Number(question(facts));
  for (const [index, value] of values.entries()) {
    known[attribute] = value;
    answers[index + 1] = Number(question(facts));
  }
  return answers;
}

interface Asked extends Pick<KernelAgreement, 'fields'> {
  readonly attribute: string;
  /** By code − 1. */
  readonly values: readonly Value[];
  /** Only where the answer depends on it. */
  readonly today?: number;
}

/** Does the criterion, which reads nothing but the attribute, hold? */
export function answersByCode(criterion: Criterion, asked: Asked): Answers {
  return answersTo((facts) => holds(criterion, facts), asked);
}

/** Is the attribute missing? A set never is. */
export function missingByCode(asked: Asked): Answers {
  return answersTo((facts) => isMissing(facts, asked.attribute), asked);
}
