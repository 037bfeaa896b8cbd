import type { Agreement } from '../../../model/agreement.ts';
import type { TargetConfiguration } from '../../../model/target.ts';
import { standardLeadFields } from '../standard-lead-fields.ts';

/** A file that holds everything of its kind: deploying it takes away what is not in it. */
export interface WholeObject {
  /** `<type>:<full name>`, as the manifest names it. */
  readonly component: string;
  /** Name of the file, without its folders. */
  readonly file: string;
  /** Name of the root element. */
  readonly root: string;
}

export const leadStatus: WholeObject = valueSet('LeadStatus');

export const leadAssignment: WholeObject = {
  component: 'AssignmentRules:Lead',
  file: 'Lead.assignmentRules-meta.xml',
  root: 'AssignmentRules',
};

/** Which fields a converted lead takes along, for the whole org. */
export const leadConvert: WholeObject = {
  component: 'LeadConvertSettings:LeadConvertSettings',
  file: 'LeadConvertSettings.LeadConvertSetting-meta.xml',
  root: 'LeadConvertSettings',
};

/** The lead itself; its fields, rules and views are files of their own. */
export const leadObject: WholeObject = {
  component: 'CustomObject:Lead',
  file: 'Lead.object-meta.xml',
  root: 'CustomObject',
};

export function valueSet(name: string): WholeObject {
  return {
    component: `StandardValueSet:${name}`,
    file: `${name}.standardValueSet-meta.xml`,
    root: 'StandardValueSet',
  };
}

/** The whole objects that leadpact adds to where the configuration names a baseline. */
export function wholeObjects(
  { fields }: Agreement,
  { baseline }: TargetConfiguration,
): readonly WholeObject[] {
  if (baseline === undefined) return [];
  const sets = Object.values(fields).flatMap(({ systems, type }) => {
    const name = standardLeadFields[systems['salesforce'] ?? '']?.valueSet;
    return name === undefined || type !== 'enum' ? [] : [name];
  });
  return [
    leadStatus,
    ...[...new Set(sets)].toSorted().map(valueSet),
    leadAssignment,
    leadConvert,
    leadObject,
  ];
}
