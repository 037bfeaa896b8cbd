import type { KindLinker } from '../linking/kind.ts';
export declare const signals: KindLinker<'signals'>;
