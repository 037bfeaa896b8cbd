import type { Stage } from '../../../model/lifecycle.ts';
import type { Artifact } from '../../artifact.ts';
import type { LeadField, PicklistValue } from '../lead-field.ts';
import { metadataXml } from '../metadata-xml.ts';
import type { ValueSet } from '../value-set.ts';

const folder = 'force-app/main/default/objects/Lead';

function businessProcessPath(name: string): string {
  return `${folder}/businessProcesses/${name}.businessProcess-meta.xml`;
}

/** The statuses a lead of the record type may have. */
export function businessProcessFile(name: string, stages: readonly Stage[]): Artifact {
  const values = stages.map(({ id }, index) => ({ fullName: encoded(id), default: index === 0 }));
  return {
    path: businessProcessPath(name),
    content: metadataXml('BusinessProcess', { fullName: name, isActive: true, values }),
  };
}

function recordTypePath(name: string): string {
  return `${folder}/recordTypes/${name}.recordType-meta.xml`;
}

/** New picklist values are invisible to record types until they are listed there. */
export function recordTypeFile(
  name: string,
  label: string,
  fields: readonly LeadField[],
  sets: readonly ValueSet[],
): Artifact {
  const picklistValues = fields.flatMap((field) => {
    const values = valuesOf(field, sets);
    return values.length === 0
      ? []
      : [
          {
            picklist: field.name,
            values: values.map(({ value }) => ({ fullName: encoded(value), default: false })),
          },
        ];
  });
  const content = metadataXml('RecordType', {
    fullName: name,
    active: true,
    businessProcess: name,
    label,
    picklistValues,
  });
  return { path: recordTypePath(name), content };
}

function valuesOf({ type }: LeadField, sets: readonly ValueSet[]): readonly PicklistValue[] {
  if ('values' in type) return type.values;
  return 'valueSet' in type ? (sets.find(({ name }) => name === type.valueSet)?.values ?? []) : [];
}

/** Record types write the signs of a value percent-encoded, as Salesforce does on retrieve. */
function encoded(value: string): string {
  return value.replaceAll(
    /[!-,/:-@[-^`{-~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
