import { audiences, type FieldType } from '../lead-field.ts';
import type { Workbench } from '../workbench.ts';

/**
 * Total and grade as they were when the lead reached the handoff stage, as values. Calculated fields go on changing, have
 * no history, and cannot be taken along when the lead is converted.
 */
export function snapshotFields(workbench: Workbench): readonly string[] {
  const { lifecycle, scorings } = workbench.agreement;
  const scoring = Object.values(scorings).find(({ isDefault }) => isDefault);
  if (scoring === undefined) return [];
  const stage = lifecycle.handoff.stage;
  const add = (what: 'total' | 'grade', label: string, type: FieldType): string =>
    workbench.add({
      name: workbench.fieldName(`${what}-at-handoff`, [what, 'at', 'handoff']),
      label,
      description: `${label}: as leadpact worked it out when the lead entered ${stage} in its present cycle. Written once per entry.`,
      type,
      holds: { of: 'work', works: { of: 'handoff', what } },
      readers: audiences,
      editors: ['operations'],
    });
  return [
    add('total', 'Score at handoff', { type: 'Number', scale: scoring.scale }),
    ...(scoring.grades.length === 0 ? [] : [add('grade', 'Grade at handoff', { type: 'Text', length: 255 })]),
  ];
}
