import type { Agreement } from '../../model/agreement.ts';
import { leadObject } from './baseline/whole-object.ts';
import type { LeadField } from './lead-field.ts';
import type { Workbench } from './workbench.ts';

/** Fields of one object whose history Salesforce keeps. Source: Salesforce help, "Field History Tracking". */
export const mostTracked = 20;

/** Owner, stage, cycle, outcome of the handoff, gate, reason, date of reopening, objection and score at the handoff. */
const alwaysTracked = 9;

/** How many fields the agreement would have tracked: those, the grade at the handoff, and each consent. */
export function trackedCount({
  consentPurposes,
  scorings,
}: Pick<Agreement, 'consentPurposes' | 'scorings'>): number {
  const isGraded = Object.values(scorings).some(({ grades, isDefault }) => isDefault && grades.length > 0);
  return alwaysTracked + (isGraded ? 1 : 0) + Object.keys(consentPurposes).length;
}

/**
 * API names of the fields whose history is kept: owner and stage, from which times in stages are measured, what became
 * of the lead, objection and consents; as many as Salesforce allows. None where tracking cannot be switched on for the
 * lead, for without that no field can be tracked.
 */
export function trackedFields(workbench: Workbench, stageField: string): ReadonlySet<string> {
  if (!isHistoryWritten(workbench)) return new Set();
  const fields = workbench.fields();
  const holding = (of: string): readonly string[] =>
    fields.filter((field) => field.holds?.of === of && isTrackable(field)).map(({ name }) => name);
  const names = ['OwnerId', stageField, ...holding('work'), ...holding('objection'), ...holding('consent')];
  return new Set([...new Set(names)].slice(0, mostTracked));
}

/** Whether the file of the lead is written, which switches tracking on. */
function isHistoryWritten({ ownership }: Workbench): boolean {
  return ownership.isWritten(leadObject);
}

/** Of longer texts Salesforce keeps only that they changed. */
function isTrackable({ type }: LeadField): boolean {
  return type.type !== 'TextArea';
}
