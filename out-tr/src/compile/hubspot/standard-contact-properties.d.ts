import type { Store } from './contact-property.ts';
/**
 * Types of the properties that a contact has in every HubSpot account, as far as agreements map to them. A property that is
 * not listed is taken to have the type that fits the attribute.
 */
export declare const standardContactProperties: Readonly<Record<string, Store>>;
