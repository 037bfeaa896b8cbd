import type { Stage } from '../../../model/lifecycle.ts';
import { compareCodePoints } from '../../../support/code-points.ts';
import type { Artifact } from '../../artifact.ts';
import type { LeadField, PicklistValue } from '../lead-field.ts';
import { metadataXml } from '../metadata-xml.ts';
import type { StandardPicklist, ValueSet } from '../value-set.ts';

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

/** Everything that has values a record type can offer. */
interface Picklists {
  readonly fields: readonly LeadField[];
  readonly globalValueSets: readonly ValueSet[];
  readonly standardValueSets: readonly StandardPicklist[];
}

/** New picklist values are invisible to record types until they are listed there. */
export function recordTypeFile(
  name: string,
  label: string,
  { fields, globalValueSets, standardValueSets }: Picklists,
): Artifact {
  const picklists = [
    ...standardValueSets.map(({ field, values }) => ({ picklist: field, values })),
    ...fields.map((field) => ({ picklist: field.name, values: valuesOf(field, globalValueSets) })),
  ];
  const picklistValues = picklists
    .filter(({ values }) => values.length > 0)
    .toSorted((a, b) => compareCodePoints(a.picklist, b.picklist))
    .map(({ picklist, values }) => ({
      picklist,
      values: values.map(({ value }) => ({ fullName: encoded(value), default: false })),
    }));
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
