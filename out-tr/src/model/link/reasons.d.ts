import type { KindLinker } from '../linking/kind.ts';
export declare const reasons: KindLinker<'reasons'>;
