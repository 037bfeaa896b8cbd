import type { KindLinker } from '../linking/kind.ts';
export declare const plan: KindLinker<'plan'>;
