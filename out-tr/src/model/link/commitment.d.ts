import type { KindLinker } from '../linking/kind.ts';
export declare const commitment: KindLinker<'commitment'>;
