import type { KindLinker } from '../linking/kind.ts';
export declare const escalation: KindLinker<'escalation'>;
