import type { Artifact } from '../../artifact.ts';
import type { Audience, LeadField } from '../lead-field.ts';
/** Who may see and edit the fields: without it a deployed field is invisible to everybody. */
export declare function permissionSetFile(name: string, audience: Audience, title: string, fields: readonly LeadField[]): Artifact;
