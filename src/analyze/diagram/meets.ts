import type { Budget } from '../budget.ts';
import type { Diagrams, Node } from './diagrams.ts';

/**
 * Whether some answers of yes and no can all be yes at once. It makes no diagram and ends with the first way to that, so it
 * is quick where there is one.
 */
export function meets(diagrams: Diagrams, nodes: readonly Node[], budget: Budget): boolean {
  const failed = new Set<string>();

  function canBe(all: readonly Node[]): boolean {
    const left = [...new Set(all)].filter((node) => node !== 1);
    if (left.includes(0)) return false;
    if (left.length === 0) return true;
    const key = left.join(' ');
    if (failed.has(key)) return false;
    budget.spend(1);
    const variable = Math.min(...left.map((node) => diagrams.variableOf(node)));
    const isSo = Array.from({ length: diagrams.sizes[variable] ?? 0 }, (_, at) => at).some((at) =>
      canBe(left.map((node) => (diagrams.variableOf(node) === variable ? diagrams.childOf(node, at) : node))),
    );
    if (!isSo) failed.add(key);
    return isSo;
  }

  return canBe(nodes);
}
