import { componentNames } from './component-names.js';
import { fieldFile } from './file/field-file.js';
import { listViewFile } from './file/list-view-file.js';
import { pathFile } from './file/path-file.js';
import { permissionSetFile } from './file/permission-set-file.js';
import { businessProcessFile, recordTypeFile } from './file/record-type-file.js';
import { assignmentRulesFile, queueFile, validationRuleFile } from './file/rule-files.js';
import { globalValueSetFile, leadStatusFile, standardValueSetFile } from './file/value-set-file.js';
import { audiences } from './lead-field.js';
/** Every component of the source tree. */
export function componentsOf(model) {
    const { workbench } = model;
    const names = componentNames(workbench);
    return [
        ...model.fields.map((field) => component('CustomField', `Lead.${field.name}`, fieldFile(field))),
        ...model.globalValueSets.map((set) => component('GlobalValueSet', set.name, globalValueSetFile(set))),
        ...model.validationRules.map((rule) => component('ValidationRule', `Lead.${rule.name}`, validationRuleFile(rule))),
        ...model.listViews.map((view) => component('ListView', `Lead.${view.name}`, listViewFile(view))),
        ...model.queues.map((queue) => component('Queue', queue.name, queueFile(queue))),
        component('PathAssistant', names.lead, pathFile(workbench, names.lead, model.stageField)),
        ...permissionSets(model),
        ...(workbench.configuration.ownsWholeObjects ? wholeObjects(model) : []),
    ];
}
function permissionSets({ fields, workbench }) {
    const names = componentNames(workbench);
    const title = workbench.words(workbench.agreement.title);
    return audiences.map((audience) => {
        const name = names.permissionSet(audience);
        return component('PermissionSet', name, permissionSetFile(name, audience, title, fields));
    });
}
/** Files that replace what an org has under their name. */
function wholeObjects(model) {
    const { workbench } = model;
    const { lifecycle } = workbench.agreement;
    const { assignmentRule, lead } = componentNames(workbench);
    const label = workbench.words(workbench.agreement.title);
    const status = leadStatusFile(lifecycle.stages, (stage) => workbench.words(stage.title));
    return [
        component('StandardValueSet', 'LeadStatus', status),
        ...model.standardValueSets.map((set) => component('StandardValueSet', set.name, standardValueSetFile(set))),
        component('BusinessProcess', `Lead.${lead}`, businessProcessFile(lead, lifecycle.stages)),
        component('RecordType', `Lead.${lead}`, recordTypeFile(lead, label, model)),
        component('AssignmentRules', 'Lead', assignmentRulesFile(assignmentRule, model.assignment)),
    ];
}
function component(type, name, artifact) {
    return { type, name, artifact };
}
