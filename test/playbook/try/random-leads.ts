import fc from 'fast-check';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Field } from '../../../src/model/field.ts';
import type { Written, WrittenRecord } from '../../../src/scenario/flow-yaml.ts';
import { type WrittenLead, writtenLead } from '../../../src/scenario/written-lead.ts';
import { formatInstantIn } from '../../../src/support/zoned-time.ts';

/** Texts that YAML or addresses could take for something else. */
const words = [
  'Nordkiste GmbH',
  'NO',
  'null',
  '1e3',
  ' 2026-01-01 ',
  "it's {a: b}",
  '#~1',
  '"',
  'ß—漢',
  '- x',
  'y: z',
  '%41',
];

/** Leads as people make them in the form: parts of a sample, changed fields, more events. */
export function randomLeads(agreement: Agreement): fc.Arbitrary<WrittenLead> {
  return fc
    .record({
      sample: fc.constantFrom(...agreement.samples),
      values: fc.tuple(...Object.values(agreement.fields).map(maybeValue)),
      happenings: fc.array(happening(agreement), { maxLength: 4 }),
      later: fc.integer({ min: 0, max: 90 * 1440 }),
    })
    .map(({ sample, values, happenings, later }) => {
      const basis = writtenLead(agreement, sample);
      const instant = (minutes: number): string =>
        formatInstantIn(agreement.zone, sample.asOf + minutes * 60_000);
      const more = happenings.map(({ after, ...deed }) => ({ at: instant(Math.min(after, later)), ...deed }));
      return {
        ...basis,
        lead: { ...basis.lead, ...Object.fromEntries(values.flat()) },
        timeline: [...(basis.timeline ?? []), ...more],
        asOf: instant(later),
      };
    });
}

function maybeValue(field: Field): fc.Arbitrary<readonly (readonly [string, Written])[]> {
  const value = valuesOf(field).map((each) => [[field.id, each] as const]);
  return fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: value });
}

function valuesOf({
  type,
  values,
  valueSpellings,
  scale,
  min = 0,
  max = 10_000,
}: Field): fc.Arbitrary<Written> {
  const spelled = values.map((value) => valueSpellings[value] ?? value);
  switch (type) {
    case 'enum':
      return fc.constantFrom(...spelled);
    case 'set':
      return fc.subarray(spelled, { minLength: 1 });
    case 'boolean':
      return fc.boolean();
    case 'date':
      return fc
        .integer({ min: 0, max: 2000 })
        .map((day) => new Date(1.7e12 + day * 864e5).toISOString().slice(0, 10));
    case 'text':
      return fc.constantFrom(...words);
    default:
      return fc.integer({ min, max: Math.min(max, 10_000) }).map((value) => value / 10 ** scale);
  }
}

function happening(agreement: Agreement): fc.Arbitrary<WrittenRecord & { readonly after: number }> {
  const { signals, lifecycle, reasons, consentPurposes } = agreement;
  const deeds: readonly WrittenRecord[] = [
    ...Object.keys(signals).map((signal) => ({ signal })),
    ...Object.keys(consentPurposes).map((purpose) => ({ consent: { [purpose]: 'given' } })),
    ...lifecycle.stages.map(({ id }) => ({ move: id })),
    ...Object.keys(reasons).map((reason) => ({ dispose: reason })),
    { accept: true },
    { objection: true },
    { touch: 'call' },
    { touch: 'email', direction: 'inbound', answered: true },
    { meeting: 'no-show' },
    { pause: 'waiting-for-data' },
  ];
  return fc
    .record({ deed: fc.constantFrom(...deeds), after: fc.integer({ min: 0, max: 60 * 1440 }) })
    .map(({ deed, after }) => ({ ...deed, after }));
}
