import type { KindLinker } from '../linking/kind.ts';
export declare const campaign: KindLinker<'campaign'>;
