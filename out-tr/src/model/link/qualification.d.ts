import type { KindLinker } from '../linking/kind.ts';
export declare const qualification: KindLinker<'qualification'>;
