import type { KindLinker } from '../linking/kind.ts';
export declare const calendar: KindLinker<'calendar'>;
