import type { KindLinker } from '../linking/kind.ts';
export declare const attribution: KindLinker<'attribution'>;
