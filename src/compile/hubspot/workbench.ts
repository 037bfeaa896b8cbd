import type { Agreement } from '../../model/agreement.ts';
import type { TargetConfiguration } from '../../model/target.ts';
import type { Text } from '../../model/text.ts';
import { textIn } from '../../model/words/language.ts';
import type { ContactProperty, PropertyForm } from './contact-property.ts';
import { internalNames } from './internal-name.ts';

/** What one compilation works on: the agreement, and the contact's properties as they become needed. */
export interface Workbench {
  readonly agreement: Agreement;
  readonly configuration: TargetConfiguration;
  /** In the agreement's first language, in which HubSpot shows labels. */
  readonly words: (text: Text) => string;
  /** Adds a property of ours unless it is there, and returns its internal name. */
  readonly property: (wanted: WantedProperty) => string;
  /** Internal name of something else of ours that shares the names of properties. */
  readonly nameOf: (identity: string, words: readonly string[]) => string;
  /** Internal name of a property group. */
  readonly group: (id: GroupId) => string;
  /** Everything added, by name. */
  readonly properties: () => readonly ContactProperty[];
  /** What the properties of ours stand for: name → identity. */
  readonly identities: () => ReadonlyMap<string, string>;
}

/** A property of ours, before it has a name. */
export interface WantedProperty extends PropertyForm {
  readonly identity: string;
  readonly nameWords: readonly string[];
  readonly label: string;
  readonly description: string;
  readonly group: GroupId;
}

export const groupIds = ['events', 'fields', 'lifecycle', 'score', 'clocks'] as const;
export type GroupId = (typeof groupIds)[number];

export function workbenchFor(agreement: Agreement, configuration: TargetConfiguration): Workbench {
  const names = internalNames(configuration.prefix);
  const groupNames = internalNames(configuration.prefix);
  const properties = new Map<string, ContactProperty>();
  const identities = new Map<string, string>();
  const group = (id: GroupId): string => groupNames.of(`group/${id}`, [id]);
  return {
    agreement,
    configuration,
    group,
    nameOf: names.of,
    words: (text) => textIn(text, agreement.languages[0] ?? 'en'),
    property: ({ description, fieldType, group: groupId, identity, label, nameWords, options, type }) => {
      const name = names.of(identity, nameWords);
      const groupName = group(groupId);
      const form = { type, fieldType, ...(options !== undefined && { options }) };
      identities.set(name, identity);
      if (!properties.has(name)) properties.set(name, { name, label, description, groupName, ...form });
      return name;
    },
    identities: () => identities,
    properties: () => [...properties.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
}
