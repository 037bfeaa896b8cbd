import type { KindLinker } from '../linking/kind.ts';
export declare const territories: KindLinker<'territories'>;
