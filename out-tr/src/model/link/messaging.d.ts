import type { KindLinker } from '../linking/kind.ts';
export declare const messaging: KindLinker<'messaging'>;
