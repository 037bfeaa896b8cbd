import { isMissing } from '../../criteria/known-value.ts';
import type { Evaluation } from '../../evaluate/evaluation.ts';
import type { Written, WrittenRecord } from '../../scenario/flow-yaml.ts';
import { dateOfDay } from '../../support/local-date.ts';
import type { TriedAgreement } from './tried-agreement.ts';

/** One thing that could come to be true of a lead; `index` is its place among those of its kind. */
export type Addition = { readonly index: number } & (
  | { readonly adds: 'value'; readonly field: string; readonly value: Written }
  | { readonly adds: 'happening'; readonly happening: WrittenRecord }
);

/** Those that the lead is open to: whatever may happen, and values of fields of which nothing is known. */
export function additionsTo(
  { additions, fields }: TriedAgreement,
  { facts }: Evaluation,
): readonly Addition[] {
  const unknown = Object.entries(additions.values).filter(([field]) => isMissing(facts, field));
  return [
    ...additions.happenings.map((happening, index): Addition => ({ adds: 'happening', happening, index })),
    ...unknown.flatMap(([field, values]) => {
      const isDate = fields[field]?.type === 'date';
      return values.map((each, index): Addition => {
        const value = isDate ? dateOfDay(facts.today - Number(each)) : each;
        return { adds: 'value', field, value, index };
      });
    }),
  ];
}
