import type { Agreement } from '../../model/agreement.ts';
/** The fields of a lead: their ids, their titles and values, and a type for the whole lead. */
export declare function leadSource({ fields, languages }: Agreement): string;
