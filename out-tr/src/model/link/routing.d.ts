import type { KindLinker } from '../linking/kind.ts';
export declare const routing: KindLinker<'routing'>;
