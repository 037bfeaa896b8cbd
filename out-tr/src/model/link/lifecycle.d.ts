import type { KindLinker } from '../linking/kind.ts';
export declare const lifecycle: KindLinker<'lifecycle'>;
