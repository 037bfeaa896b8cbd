import type { KindLinker } from '../linking/kind.ts';
export declare const alignment: KindLinker<'alignment'>;
