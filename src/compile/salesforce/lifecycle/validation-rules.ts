import type { Stage } from '../../../model/lifecycle.ts';
import { apiNames } from '../api-name.ts';
import type { Workbench } from '../workbench.ts';
import { dateRequired, noteRequired, reasonRequired } from './decision-rules.ts';
import { checklistRule, dataRule } from './entry-rules.ts';
import { backwardMoves, noSkipping } from './move-rules.ts';
import { type DecisionFields, type ValidationRule, validationRuleNames } from './validation-rule.ts';

/**
 * Refuses undeclared backward moves, skipped stages, stages without their data or checklist, and decisions without their
 * reason, note or date. Called when the checklists have their checkboxes.
 */
export function validationRules(workbench: Workbench, fields: DecisionFields): readonly ValidationRule[] {
  const { lifecycle, reasons } = workbench.agreement;
  const passed = passedChecklists(workbench);
  const names = validationRuleNames(apiNames(workbench.configuration.prefix));
  const all = Object.values(reasons);
  return [
    backwardMoves(workbench, names, fields),
    ...lifecycle.stages
      .filter((stage, rank) => rank > 0 && mayNotBeSkipped(stage))
      .map((stage) => noSkipping(workbench, names, stage, fields)),
    ...lifecycle.stages.slice(1).flatMap((stage) => dataRule(workbench, names, stage, fields)),
    ...lifecycle.stages.slice(1).flatMap((stage) => checklistRule(workbench, names, stage, fields, passed)),
    ...reasonRequired(names, lifecycle, all, fields),
    ...noteRequired(names, lifecycle, all, fields),
    ...dateRequired(names, all, fields),
  ];
}

/** The checkbox that says whether a checklist is fulfilled, by checklist. */
function passedChecklists(workbench: Workbench): ReadonlyMap<string, string> {
  return new Map(
    workbench
      .fields()
      .flatMap(({ name, says }) =>
        says?.of === 'qualification' && says.item === undefined ? [[says.qualification, name]] : [],
      ),
  );
}

/** A stage whose skipping is refused (semantics §4). */
export function mayNotBeSkipped({ category, skippable }: Stage): boolean {
  return !skippable && category === 'open';
}
