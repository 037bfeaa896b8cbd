import type { KindLinker } from '../linking/kind.ts';
export declare const source: KindLinker<'source'>;
