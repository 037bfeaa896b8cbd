import type { KindLinker } from '../linking/kind.ts';
export declare const sample: KindLinker<'sample'>;
