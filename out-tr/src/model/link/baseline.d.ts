import type { KindLinker } from '../linking/kind.ts';
export declare const baseline: KindLinker<'baseline'>;
