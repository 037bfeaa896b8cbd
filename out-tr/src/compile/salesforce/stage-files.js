import { apiNames } from './api-name.js';
import { componentNames } from './component-names.js';
import { pathAssistantPath } from './file/path-file.js';
import { validationRulePath } from './file/rule-files.js';
import { globalValueSetPath, leadStatusPath } from './file/value-set-file.js';
import { fieldPath } from './lead-field.js';
import { validationRuleNames } from './lifecycle/validation-rule.js';
/** Where the stages and what depends on them are written. */
export function stageFiles(workbench, reasonSet, stageField) {
    const names = validationRuleNames(apiNames(workbench.configuration.prefix));
    return {
        values: [workbench.configuration.ownsWholeObjects ? leadStatusPath : fieldPath(stageField)],
        path: pathAssistantPath(componentNames(workbench).lead),
        backward: validationRulePath(names.backward),
        reason: [globalValueSetPath(reasonSet)],
        skipping: (stage) => validationRulePath(names.skipping(stage)),
    };
}
