import { apiNames } from './api-name.ts';
import { componentNames } from './component-names.ts';
import { pathAssistantPath } from './file/path-file.ts';
import { validationRulePath } from './file/rule-files.ts';
import { globalValueSetPath, leadStatusPath } from './file/value-set-file.ts';
import { flowPath } from './flow/flow.ts';
import { flowNames } from './flow/flow-names.ts';
import { fieldPath } from './lead-field.ts';
import type { StageFiles } from './lifecycle/stage-carriers.ts';
import { validationRuleNames } from './lifecycle/validation-rule.ts';
import type { Workbench } from './workbench.ts';

/** Where the stages and what depends on them are written. */
export function stageFiles(workbench: Workbench, reasonSet: string, stageField: string): StageFiles {
  const names = validationRuleNames(apiNames(workbench.configuration.prefix));
  return {
    values: [workbench.ownership.mode === 'left' ? fieldPath(stageField) : leadStatusPath],
    path: pathAssistantPath(componentNames(workbench).lead),
    backward: validationRulePath(names.backward),
    reason: [globalValueSetPath(reasonSet)],
    disposition: flowPath(flowNames(workbench).disposition),
    skipping: (stage) => validationRulePath(names.skipping(stage)),
  };
}
