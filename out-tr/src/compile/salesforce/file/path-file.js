import { columnOf } from '../column.js';
import { metadataXml } from '../metadata-xml.js';
import { cut } from './text-limit.js';
/** Salesforce shows at most this many key fields per step. */
const mostKeyFields = 5;
export function pathAssistantPath(name) {
    return `force-app/main/default/pathAssistants/${name}.pathAssistant-meta.xml`;
}
/** The path over the stages: guidance and the data that a lead needs there, per step. */
export function pathFile(workbench, name, stageField) {
    const { lifecycle } = workbench.agreement;
    const content = metadataXml('PathAssistant', {
        active: true,
        entityName: 'Lead',
        fieldName: stageField,
        masterLabel: cut(workbench.words(lifecycle.title), 80),
        pathAssistantSteps: lifecycle.stages.map((stage) => ({
            fieldNames: keyFields(workbench, stage),
            ...(stage.guidance !== undefined && { info: workbench.words(stage.guidance) }),
            picklistValueName: stage.id,
        })),
        recordTypeName: '__MASTER__',
    });
    return { path: pathAssistantPath(name), content };
}
function keyFields(workbench, { entry }) {
    const names = [...entry.fields, ...entry.expected].flatMap((id) => {
        const field = workbench.agreement.fields[id];
        return field === undefined ? [] : [columnOf(workbench, field).name];
    });
    return [...new Set(names)].slice(0, mostKeyFields);
}
