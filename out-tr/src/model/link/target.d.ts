import type { KindLinker } from '../linking/kind.ts';
export declare const target: KindLinker<'target'>;
