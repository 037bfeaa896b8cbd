import type { KindLinker } from '../linking/kind.ts';
export declare const sync: KindLinker<'sync'>;
