import type { KindLinker } from '../linking/kind.ts';
export declare const content: KindLinker<'content'>;
