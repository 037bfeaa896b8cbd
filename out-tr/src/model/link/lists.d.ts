import type { KindLinker } from '../linking/kind.ts';
export declare const lists: KindLinker<'lists'>;
