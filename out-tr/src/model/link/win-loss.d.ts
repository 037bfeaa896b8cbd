import type { KindLinker } from '../linking/kind.ts';
export declare const winLoss: KindLinker<'win-loss'>;
