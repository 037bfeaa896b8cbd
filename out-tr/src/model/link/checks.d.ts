import type { KindLinker } from '../linking/kind.ts';
export declare const checks: KindLinker<'checks'>;
