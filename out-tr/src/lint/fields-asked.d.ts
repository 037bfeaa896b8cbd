import type { Agreement } from '../model/agreement.ts';
/** Every attribute that a definition asks for, with the first that does, for messages. */
export declare function fieldsAsked(agreement: Agreement): ReadonlyMap<string, string>;
