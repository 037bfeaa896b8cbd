import type { KindLinker } from '../linking/kind.ts';
export declare const scoring: KindLinker<'scoring'>;
