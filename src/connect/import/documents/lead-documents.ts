import type { CommentedFile } from '../../../records/proposal/commented-yaml.ts';
import type { DraftAgreement, DraftField } from '../draft-agreement.ts';
import type { Speech } from './speech.ts';

/** What leads are asked and do: fields and signals. */
export function leadDocuments(draft: DraftAgreement, speech: Speech): readonly CommentedFile[] {
  return [
    ...(draft.fields.length === 0 ? [] : [fields(draft, speech)]),
    ...(draft.signals.length === 0 ? [] : [signals(draft, speech)]),
  ];
}

function fields({ fields: all, system }: DraftAgreement, { decide, from }: Speech): CommentedFile {
  return {
    path: 'definitions/fields.yaml',
    data: {
      kind: 'fields',
      owner: 'joint',
      fields: Object.fromEntries(all.map((field) => [field.id, fieldData(field, system)])),
    },
    notes: all.flatMap((field) => [
      ...from(['fields', field.id], field.origin),
      ...(field.isGuessed === true
        ? [
            decide(
              ['fields', field.id, 'values'],
              'only the values that conditions mention are known',
              'bekannt sind nur die Werte, die Bedingungen nennen',
            ),
          ]
        : []),
    ]),
  };
}

function fieldData(field: DraftField, system: string): Readonly<Record<string, unknown>> {
  const { isNullable, isPersonal, name, rationale, scale, title, type, values } = field;
  return {
    ...(title !== undefined && { title }),
    type,
    ...(rationale !== undefined && { rationale }),
    ...(values.length > 0 && { values: valuesData(values) }),
    ...(scale !== undefined && { scale }),
    ...(!isNullable && { nullable: false }),
    ...(isPersonal && { pii: 'personal' }),
    systems: { [system]: name },
  };
}

/** A list, or a map where the labels say something else than the values. */
function valuesData(values: DraftField['values']): unknown {
  const isLabelled = values.some(({ label, value }) => label !== undefined && label !== value);
  return isLabelled
    ? new Map(values.map(({ label, value }) => [value, label ?? value]))
    : values.map(({ value }) => value);
}

function signals({ signals: all }: DraftAgreement, { decide, from }: Speech): CommentedFile {
  return {
    path: 'definitions/signals.yaml',
    data: {
      kind: 'signals',
      owner: 'marketing',
      signals: Object.fromEntries(
        all.map(({ id, properties }) => [
          id,
          { intent: 'standard', ...(properties.length > 0 && { properties }) },
        ]),
      ),
    },
    notes: [
      decide(
        ['signals'],
        'which of them say that somebody wants to talk to you (intent: high), and which need a consent? The system does not show it',
        'welche davon heißen, dass jemand mit Ihnen sprechen möchte (intent: high), und welche brauchen eine Einwilligung? Das System zeigt es nicht',
      ),
      ...all.flatMap(({ id, origin }) => from(['signals', id], origin)),
    ],
  };
}
