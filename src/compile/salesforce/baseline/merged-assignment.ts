import type { XmlElements } from '../metadata-xml.ts';
import type { XmlElement } from '../read/metadata-document.ts';
import { childrenNamed, elementContent, fullNameOf } from './element-content.ts';
import type { OwnValue } from './merged-values.ts';

/** Their rules, none of them active, for Salesforce runs one; and ours, in its place or last. */
export function mergedAssignment(theirs: XmlElement, ours: OwnValue): XmlElements {
  const found = childrenNamed(theirs, 'assignmentRule');
  const isThere = found.some((rule) => fullNameOf(rule) === ours.fullName);
  const rules = found.map((rule) =>
    fullNameOf(rule) === ours.fullName ? ours : { ...elementContent(rule), active: false },
  );
  return { ...elementContent(theirs), assignmentRule: isThere ? rules : [...rules, ours] };
}

/** Names of the rules that are active now and would not be any more. */
export function deactivatedRules(theirs: XmlElement, ownName: string): readonly string[] {
  return childrenNamed(theirs, 'assignmentRule')
    .filter((rule) => rule.children.some(({ name, text }) => name === 'active' && text === 'true'))
    .map(fullNameOf)
    .filter((name) => name !== ownName);
}
