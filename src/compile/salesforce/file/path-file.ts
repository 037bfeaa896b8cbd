import type { Stage } from '../../../model/lifecycle.ts';
import type { Artifact } from '../../artifact.ts';
import { columnOf } from '../column.ts';
import { metadataXml } from '../metadata-xml.ts';
import type { Workbench } from '../workbench.ts';
import { cut } from './text-limit.ts';

/** Salesforce shows at most this many key fields per step. */
const mostKeyFields = 5;

export function pathAssistantPath(name: string): string {
  return `force-app/main/default/pathAssistants/${name}.pathAssistant-meta.xml`;
}

/** The path over the stages: guidance and the data that a lead needs there, per step. */
export function pathFile(workbench: Workbench, name: string, stageField: string): Artifact {
  const { lifecycle } = workbench.agreement;
  const content = metadataXml('PathAssistant', {
    active: true,
    entityName: 'Lead',
    fieldName: stageField,
    masterLabel: cut(workbench.words(lifecycle.title), 80),
    pathAssistantSteps: lifecycle.stages.map((stage) => ({
      fieldNames: keyFields(workbench, stage),
      ...(stage.guidance !== undefined && { info: cut(workbench.words(stage.guidance), 1000) }),
      picklistValueName: stage.id,
    })),
    recordTypeName: '__MASTER__',
  });
  return { path: pathAssistantPath(name), content };
}

function keyFields(workbench: Workbench, { entry }: Stage): readonly string[] {
  const names = [...entry.fields, ...entry.expected].flatMap((id) => {
    const field = workbench.agreement.fields[id];
    return field === undefined ? [] : [columnOf(workbench, field).name];
  });
  return [...new Set(names)].slice(0, mostKeyFields);
}
