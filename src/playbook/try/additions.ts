import { isMissing } from '../../criteria/known-value.ts';
import type { Evaluation } from '../../evaluate/evaluation.ts';
import type { Written, WrittenRecord } from '../../scenario/flow-yaml.ts';
import { dateOfDay } from '../../support/local-date.ts';
import type { TriedAgreement } from './tried-agreement.ts';

/** One thing that could come to be true of a lead. */
export type Addition =
  | { readonly adds: 'value'; readonly field: string; readonly value: Written }
  | { readonly adds: 'happening'; readonly happening: WrittenRecord };

/** Those that the lead is open to: whatever may happen, and values of fields of which nothing is known. */
export function additionsTo(
  { additions, fields }: TriedAgreement,
  { facts }: Evaluation,
): readonly Addition[] {
  return [
    ...additions.happenings.map((happening): Addition => ({ adds: 'happening', happening })),
    ...Object.entries(additions.values).flatMap(([field, values]) =>
      isMissing(facts, field)
        ? values.map(
            (value): Addition => ({
              adds: 'value',
              field,
              value: fields[field]?.type === 'date' ? dateOfDay(facts.today - Number(value)) : value,
            }),
          )
        : [],
    ),
  ];
}
