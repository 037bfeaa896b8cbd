import { atoms } from '../../../criteria/atoms.ts';
import type { Value } from '../../../criteria/attribute.ts';
import { attributesRead } from '../../../criteria/attributes-read.ts';
import type { Criterion } from '../../../criteria/criterion.ts';
import type { Facts } from '../../../criteria/facts.ts';
import { holds } from '../../../criteria/holds.ts';
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

/** Asks the interpreter about one value after the other of an attribute, everything else being unknown. */
export function asker(
  { fields }: Pick<KernelAgreement, 'fields'>,
  attribute: string,
  today: number,
): (question: (facts: Facts) => boolean, value: Value | undefined) => boolean {
  const values: Record<string, Value | undefined> = {};
  const facts: Facts = {
    attributes: fields,
    values,
    today,
    agesOf: new Map(),
    consents: new Map(),
    objection: false,
    score: null,
    reached: new Set(),
  };
  return (question, value) => {
    values[attribute] = value;
    return question(facts);
  };
}

/** The answers to a criterion about one attribute by code of its column, code 0 being no value. */
export function answersByCode(
  criterion: Criterion,
  { values }: { readonly values: readonly Value[] },
  ask: ReturnType<typeof asker>,
): readonly boolean[] {
  const question = (facts: Facts): boolean => holds(criterion, facts);
  const missing = ask(question, undefined);
  if (asksPresenceOnly(criterion) && !values.some((value) => typeof value === 'object')) {
    const present = values[0] !== undefined && ask(question, values[0]);
    return [missing, ...values.map(() => present)];
  }
  return [missing, ...values.map((value) => ask(question, value))];
}

/** Such a criterion has the same answer for all values that are no lists. */
function asksPresenceOnly(criterion: Criterion): boolean {
  return [...atoms(criterion)].every(({ atom }) => atom.op === 'exists' || atom.op === 'missing');
}
