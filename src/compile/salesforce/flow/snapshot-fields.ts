import type { ScoreFields } from '../formula/criterion-condition.ts';
import { audiences, type FieldType, type LeadField } from '../lead-field.ts';
import type { Workbench } from '../workbench.ts';

/** Calculated fields and the stored ones that keep what they said last. */
export interface Snapshots {
  readonly pairs: readonly { readonly calculated: string; readonly stored: string }[];
  /** The day on which one of them changed. */
  readonly changedOn: string;
}

/** Adds a stored field for score, verdicts and readiness; undefined where nothing is calculated. */
export function snapshotFields(
  workbench: Workbench,
  score: ScoreFields | undefined,
  isEmitted: (field: string) => boolean,
): Snapshots | undefined {
  const { total, grade, band, outcome } = score?.fields ?? {};
  const said = [
    { words: ['score'], calculated: total },
    { words: ['grade'], calculated: grade },
    { words: ['band'], calculated: band },
    { words: ['outcome'], calculated: outcome },
    ...readyFields(workbench),
  ];
  const calculated = new Map(workbench.fields().map((field) => [field.name, field]));
  const pairs = said.flatMap(({ words, calculated: name }) => {
    const field = name === undefined || !isEmitted(name) ? undefined : calculated.get(name);
    return field === undefined
      ? []
      : [{ calculated: field.name, stored: storedField(workbench, words, field) }];
  });
  if (pairs.length === 0) return undefined;
  return { pairs, changedOn: changedOn(workbench) };
}

function readyFields({ agreement, fields }: Workbench): readonly {
  readonly words: readonly string[];
  readonly calculated: string | undefined;
}[] {
  return agreement.lifecycle.stages.map(({ id }) => ({
    words: ['ready', id],
    calculated: fields().find(({ says }) => says?.of === 'ready' && says.stage === id)?.name,
  }));
}

function storedField(
  workbench: Workbench,
  words: readonly string[],
  { label, name, type }: LeadField,
): string {
  return workbench.add({
    name: workbench.fieldName(`snapshot/${words.join('/')}`, [...words, 'snapshot']),
    label: `Stored: ${label}`,
    description: `What ${name} said at the last daily sweep. A calculated field starts no automation and has no history when time changes it; this one does.`,
    type: storedType(type),
    holds: { of: 'work' },
    readers: audiences,
    editors: ['operations'],
  });
}

function storedType(type: FieldType): FieldType {
  return type.type === 'Text' ? { type: 'Text', length: 255 } : type;
}

function changedOn(workbench: Workbench): string {
  return workbench.add({
    name: workbench.fieldName('snapshot-changed-on', ['snapshot-changed-on']),
    label: 'Stored: changed on',
    description: 'The day on which the daily sweep last found another score, verdict or readiness.',
    type: { type: 'Date' },
    holds: { of: 'work' },
    readers: audiences,
    editors: ['operations'],
  });
}
