import type { KindLinker } from '../linking/kind.ts';
export declare const channels: KindLinker<'channels'>;
