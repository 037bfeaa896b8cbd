import { metadataXml } from '../metadata-xml.js';
import { assignmentPath } from '../routing/assignment.js';
import { queuePath } from '../routing/queue.js';
import { cut, inlineText } from './text-limit.js';
/** Path of a validation rule of the lead. */
export function validationRulePath(name) {
    return `force-app/main/default/objects/Lead/validationRules/${name}.validationRule-meta.xml`;
}
export function validationRuleFile({ description, field, formula, message, name }) {
    const content = metadataXml('ValidationRule', {
        fullName: name,
        active: true,
        description: cut(description, 255),
        errorConditionFormula: formula,
        ...(field !== undefined && { errorDisplayField: field }),
        errorMessage: cut(message, 255),
    });
    return { path: validationRulePath(name), content };
}
/** The assignment rules of the lead: the whole file, with one active rule. */
export function assignmentRulesFile(name, entries) {
    const ruleEntry = entries.map(({ formula, queue }) => ({
        assignedTo: queue,
        assignedToType: 'Queue',
        formula,
    }));
    return {
        path: assignmentPath,
        content: metadataXml('AssignmentRules', { assignmentRule: { fullName: name, active: true, ruleEntry } }),
    };
}
export function queueFile({ label, name }) {
    const content = metadataXml('Queue', {
        doesSendEmailToMembers: false,
        name: inlineText(label, 40),
        queueSobject: { sobjectType: 'Lead' },
    });
    return { path: queuePath(name), content };
}
