import type { DocumentRole } from '../../src/shape/document-kind.ts';
/** The shape findings of a file as lines: position, marked text, code and owner, message, help, related. */
export declare function findingLines(bytes: Uint8Array, role: DocumentRole): string;
