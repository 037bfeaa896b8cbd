import type { DrawGraph } from '../../playbook/site.ts';
/** Graphviz, loaded when a playbook is written and not before: it is the largest part of leadpact. */
export declare function graphDrawing(): Promise<DrawGraph>;
