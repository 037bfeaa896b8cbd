import type { OutputChunk } from 'rolldown';
/** The licences of the packages whose code the bundles contain; one without a licence file is refused. */
export declare function noticesOf(root: string, chunks: readonly OutputChunk[]): string;
