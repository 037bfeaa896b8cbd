import type { Stage } from '../../../model/lifecycle.ts';
import { worstFidelity } from '../../caveat.ts';
import { columnOf } from '../column.ts';
import { presence } from '../formula/attribute-condition.ts';
import { all, type Condition, caveatsOf, not, test } from '../formula/condition.ts';
import { conditionText, deepest } from '../formula/condition-text.ts';
import type { Workbench } from '../workbench.ts';
import { quoted, rankText } from './stage-text.ts';
import type { DecisionFields, RuleNames, ValidationRule } from './validation-rule.ts';

/** That the data are there without which a lead may not enter the stage; a set is never missing (semantics §1). */
export function requiredData(workbench: Workbench, { entry }: Stage): Condition {
  return all(
    entry.fields.flatMap((id) => {
      const field = workbench.agreement.fields[id];
      return field === undefined || field.type === 'set' ? [] : [presence(columnOf(workbench, field))];
    }),
  );
}

/** Whether a move to the stage without its data can be refused: something may be missing, and a formula can ask for it. */
export function isDataRefused(workbench: Workbench, stage: Stage): boolean {
  const data = requiredData(workbench, stage);
  return data.kind !== 'constant' && worstFidelity(caveatsOf(data)) !== 'missing';
}

/** Whoever moves a lead forward to the stage has its data. */
export function dataRule(
  workbench: Workbench,
  names: RuleNames,
  stage: Stage,
  fields: DecisionFields,
): readonly ValidationRule[] {
  if (!isDataRefused(workbench, stage)) return [];
  const title = workbench.words(stage.title);
  const missing = conditionText(not(requiredData(workbench, stage)), deepest - 1, workbench.extract);
  const labels = stage.entry.fields.flatMap((id) => {
    const field = workbench.agreement.fields[id];
    return field === undefined || field.type === 'set' ? [] : [workbench.words(field.title)];
  });
  return [
    {
      name: names.data(stage.id),
      description: `No lead is moved forward to the stage ${title} without the data it asks for.`,
      formula: `AND(${forward(workbench, stage, fields)}, ${missing})`,
      message: `${title} needs: ${labels.join(', ')}.`,
    },
  ];
}

/** Whoever moves a lead forward to the stage has its checklist fulfilled; `passed` is the checkbox that says so. */
export function checklistRule(
  workbench: Workbench,
  names: RuleNames,
  stage: Stage,
  fields: DecisionFields,
  passed: ReadonlyMap<string, string>,
): readonly ValidationRule[] {
  const id = stage.entry.qualification ?? '';
  const checkbox = passed.get(id);
  const checklist = workbench.agreement.qualifications[id];
  if (checkbox === undefined || checklist === undefined) return [];
  const title = workbench.words(stage.title);
  const open = conditionText(not(test(checkbox)), deepest, workbench.extract);
  return [
    {
      name: names.checklist(stage.id),
      description: `No lead is moved forward to the stage ${title} before the checklist ${workbench.words(checklist.title)} is fulfilled.`,
      formula: `AND(${forward(workbench, stage, fields)}, ${open})`,
      message: `${title} needs the checklist ${workbench.words(checklist.title)}; its open points are not ticked on the lead.`,
    },
  ];
}

/** The lead comes to the stage from an earlier one; what goes back has other rules. */
function forward(workbench: Workbench, { id, rank }: Stage, { stage }: DecisionFields): string {
  const prior = rankText(workbench.agreement.lifecycle, `PRIORVALUE(${stage})`);
  return `ISCHANGED(${stage}), ISPICKVAL(${stage}, ${quoted(id)}), ${prior} < ${rank}`;
}
