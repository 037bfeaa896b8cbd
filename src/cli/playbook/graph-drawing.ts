import type { DrawGraph } from '../../playbook/drawing/graph-canvas.ts';

/** Graphviz, loaded when a playbook is written and not before: it is the largest part of leadpact. */
export async function graphDrawing(): Promise<DrawGraph> {
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz');
  const graphviz = await Graphviz.load();
  return (description) => graphviz.dot(description);
}
