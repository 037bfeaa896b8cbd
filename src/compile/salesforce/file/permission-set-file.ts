import type { Artifact } from '../../artifact.ts';
import type { Audience, LeadField } from '../lead-field.ts';
import { metadataXml } from '../metadata-xml.ts';
import { inlineText } from './text-limit.ts';

function permissionSetPath(name: string): string {
  return `force-app/main/default/permissionsets/${name}.permissionset-meta.xml`;
}

/** Who may see and edit the fields: without it a deployed field is invisible to everybody. */
export function permissionSetFile(
  name: string,
  audience: Audience,
  title: string,
  fields: readonly LeadField[],
): Artifact {
  const fieldPermissions = fields
    .filter(({ editors, readers }) => readers.includes(audience) || editors.includes(audience))
    .map(({ editors, formula, name: field }) => ({
      editable: formula === undefined && editors.includes(audience),
      field: `Lead.${field}`,
      readable: true,
    }));
  const content = metadataXml('PermissionSet', {
    description: `Fields of the agreement for ${audience}.`,
    fieldPermissions,
    hasActivationRequired: false,
    label: inlineText(`${title}: ${audience}`, 80),
    objectPermissions: {
      allowCreate: false,
      allowDelete: false,
      allowEdit: true,
      allowRead: true,
      modifyAllRecords: false,
      object: 'Lead',
      viewAllRecords: false,
    },
  });
  return { path: permissionSetPath(name), content };
}
