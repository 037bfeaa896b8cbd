import type { KindLinker } from '../linking/kind.ts';
export declare const touches: KindLinker<'touches'>;
