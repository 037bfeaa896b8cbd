import type { Artifact } from '../../artifact.ts';
import { mergedAssignment } from '../baseline/merged-assignment.ts';
import type { ValidationRule } from '../lifecycle/validation-rule.ts';
import { metadataXml } from '../metadata-xml.ts';
import type { XmlElement } from '../read/metadata-document.ts';
import { type AssignmentEntry, assignmentPath } from '../routing/assignment.ts';
import { type LeadQueue, queuePath } from '../routing/queue.ts';
import { cut, inlineText } from './text-limit.ts';

/** Path of a validation rule of the lead. */
export function validationRulePath(name: string): string {
  return `force-app/main/default/objects/Lead/validationRules/${name}.validationRule-meta.xml`;
}

export function validationRuleFile({ description, field, formula, message, name }: ValidationRule): Artifact {
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

/** The assignment rules of the lead: the whole file, with one active rule beside those of `theirs`. */
export function assignmentRulesFile(
  name: string,
  entries: readonly AssignmentEntry[],
  theirs: XmlElement | undefined,
): Artifact {
  const ruleEntry = entries.map(({ formula, queue }) => ({
    assignedTo: queue,
    assignedToType: 'Queue',
    formula,
  }));
  const rule = { fullName: name, active: true, ruleEntry };
  return {
    path: assignmentPath,
    content: metadataXml(
      'AssignmentRules',
      theirs === undefined ? { assignmentRule: rule } : mergedAssignment(theirs, rule),
    ),
  };
}

export function queueFile({ label, name, owns }: LeadQueue): Artifact {
  const content = metadataXml('Queue', {
    doesSendEmailToMembers: false,
    name: inlineText(label, 40),
    queueSobject: owns.map((sobjectType) => ({ sobjectType })),
  });
  return { path: queuePath(name), content };
}
