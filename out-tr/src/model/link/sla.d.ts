import type { KindLinker } from '../linking/kind.ts';
export declare const sla: KindLinker<'sla'>;
