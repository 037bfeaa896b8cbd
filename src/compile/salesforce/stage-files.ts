import { apiNames } from './api-name.ts';
import { componentNames } from './component-names.ts';
import { pathAssistantPath } from './file/path-file.ts';
import { validationRulePath } from './file/rule-files.ts';
import { globalValueSetPath, leadStatusPath } from './file/value-set-file.ts';
import { flowPath } from './flow/flow.ts';
import { flowNames } from './flow/flow-names.ts';
import { fieldPath } from './lead-field.ts';
import type { StageFiles } from './lifecycle/stage-carriers.ts';
import { type ValidationRule, validationRuleNames } from './lifecycle/validation-rule.ts';
import type { Workbench } from './workbench.ts';

/** Where the stages and what depends on them are written. */
export function stageFiles(
  workbench: Workbench,
  {
    reasonSet,
    rules,
    stage: stageField,
  }: {
    /** Value set of the reasons. */
    readonly reasonSet: string;
    readonly stage: string;
    readonly rules: readonly ValidationRule[];
  },
): StageFiles {
  const names = validationRuleNames(apiNames(workbench.configuration.prefix));
  const written = new Set(rules.map(({ name }) => name));
  const pathsOf = (name: string): readonly string[] => (written.has(name) ? [validationRulePath(name)] : []);
  return {
    values: [workbench.ownership.mode === 'left' ? fieldPath(stageField) : leadStatusPath],
    path: pathAssistantPath(componentNames(workbench).lead),
    backward: validationRulePath(names.backward),
    reason: [globalValueSetPath(reasonSet)],
    asking: { reason: pathsOf(names.reason), note: pathsOf(names.note), date: pathsOf(names.date) },
    disposition: flowPath(flowNames(workbench).disposition),
    skipping: (stage) => validationRulePath(names.skipping(stage)),
  };
}
