import type { KindLinker } from '../linking/kind.ts';
export declare const fields: KindLinker<'fields'>;
