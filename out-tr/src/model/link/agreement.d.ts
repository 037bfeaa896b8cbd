import type { KindLinker } from '../linking/kind.ts';
export declare const agreement: KindLinker<'agreement'>;
