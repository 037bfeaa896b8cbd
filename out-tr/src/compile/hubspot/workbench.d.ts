import type { Agreement } from '../../model/agreement.ts';
import type { TargetConfiguration } from '../../model/target.ts';
import type { Text } from '../../model/text.ts';
import type { ContactProperty, PropertyForm } from './contact-property.ts';
/** What one compilation works on: the agreement, and the contact's properties as they become needed. */
export interface Workbench {
    readonly agreement: Agreement;
    readonly configuration: TargetConfiguration;
    /** In the agreement's first language, in which HubSpot shows labels. */
    readonly words: (text: Text) => string;
    /** Adds a property of ours unless it is there, and returns its internal name. */
    readonly property: (wanted: WantedProperty) => string;
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
export declare const groupIds: readonly ['events', 'fields', 'lifecycle', 'score'];
export type GroupId = (typeof groupIds)[number];
export declare function workbenchFor(agreement: Agreement, configuration: TargetConfiguration): Workbench;
