import type { Part } from '../part.ts';
/** What `validate` costs beside a bare parse of the same files with the YAML library. */
export declare const validatePart: Part;
