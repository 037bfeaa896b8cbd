import type { Artifact } from '../../artifact.ts';
import type { Audience, LeadField } from '../lead-field.ts';
import type { MetadataType } from '../metadata-type.ts';
import { metadataXml, type XmlElements } from '../metadata-xml.ts';
import type { ObjectField } from '../object-field.ts';
import { inlineText } from './text-limit.ts';

function permissionSetPath(name: string): string {
  return `force-app/main/default/permissionsets/${name}.permissionset-meta.xml`;
}

/** Everything that is invisible to everybody until a permission set names it. */
export interface Visible {
  /** Of the lead. */
  readonly fields: readonly LeadField[];
  readonly objectFields: readonly ObjectField[];
  readonly metadataTypes: readonly MetadataType[];
}

/** Who may see and edit the fields: without it a deployed field is invisible to everybody. */
export function permissionSetFile(
  { audience, name, title }: { readonly audience: Audience; readonly name: string; readonly title: string },
  { fields, metadataTypes, objectFields }: Visible,
): Artifact {
  const others = objectFields.filter(({ field }) => isFor(field, audience));
  const content = metadataXml('PermissionSet', {
    customMetadataTypeAccesses: metadataTypes.map((type) => ({ enabled: true, name: `${type.name}__mdt` })),
    description: `Fields of the agreement for ${audience}.`,
    fieldPermissions: [
      ...others.map(({ field, object }) => fieldPermission(field, object, audience)),
      ...fields
        .filter((field) => isFor(field, audience))
        .map((field) => fieldPermission(field, 'Lead', audience)),
    ],
    hasActivationRequired: false,
    label: inlineText(`${title}: ${audience}`, 80),
    objectPermissions: [...readable(others), objectPermission('Lead', true)],
  });
  return { path: permissionSetPath(name), content };
}

function isFor({ editors, readers }: LeadField, audience: Audience): boolean {
  return readers.includes(audience) || editors.includes(audience);
}

function fieldPermission(
  { editors, formula, name }: LeadField,
  object: string,
  audience: Audience,
): XmlElements {
  return {
    editable: formula === undefined && editors.includes(audience),
    field: `${object}.${name}`,
    readable: true,
  };
}

/** Other objects for reading only; contacts and opportunities cannot be read without accounts. */
function readable(fields: readonly ObjectField[]): readonly XmlElements[] {
  if (fields.length === 0) return [];
  const objects = new Set(['Account', ...fields.map(({ object }) => object)]);
  return [...objects].toSorted().map((object) => objectPermission(object, false));
}

function objectPermission(object: string, allowEdit: boolean): XmlElements {
  return {
    allowCreate: false,
    allowDelete: false,
    allowEdit,
    allowRead: true,
    modifyAllRecords: false,
    object,
    viewAllRecords: false,
  };
}
