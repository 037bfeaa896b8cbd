import type { KindLinker } from '../linking/kind.ts';
export declare const remedies: KindLinker<'remedies'>;
