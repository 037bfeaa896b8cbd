import type { Artifact } from '../../artifact.ts';
import { type LeadField, type PicklistValue } from '../lead-field.ts';
import { type XmlElements } from '../metadata-xml.ts';
/** The file of one custom field of the lead. */
export declare function fieldFile(field: LeadField): Artifact;
/** One value of a picklist: identity, and what people read. */
export declare function valueElements({ label, value }: PicklistValue): XmlElements;
