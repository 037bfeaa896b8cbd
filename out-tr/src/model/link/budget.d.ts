import type { KindLinker } from '../linking/kind.ts';
export declare const budget: KindLinker<'budget'>;
