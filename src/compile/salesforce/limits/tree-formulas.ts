import type { XmlElement } from '../read/metadata-document.ts';
import { fieldFiles, type MetadataFile, textOf } from './metadata-file.ts';

/** A formula of a source tree and where it stands. */
export interface TreeFormula {
  readonly path: string;
  readonly formula: string;
}

const elements: ReadonlySet<string> = new Set(['errorConditionFormula', 'formula']);

/** Formulas of fields, validation rules and assignment rules. Those of flows have limits of their own. */
export function treeFormulas(tree: readonly MetadataFile[]): readonly TreeFormula[] {
  return tree
    .filter(({ root }) => root.name !== 'Flow')
    .flatMap(({ path, root }) => formulasIn(root).map((formula) => ({ path, formula })));
}

/** Formulas of the calculated fields of the lead, by API name. */
export function fieldFormulas(tree: readonly MetadataFile[]): ReadonlyMap<string, string> {
  const formulas = new Map<string, string>();
  for (const { name, object, root } of fieldFiles(tree)) {
    const formula = object === 'Lead' ? textOf(root, 'formula') : undefined;
    if (formula !== undefined) formulas.set(name, formula);
  }
  return formulas;
}

function formulasIn({ children, name, text }: XmlElement): readonly string[] {
  return elements.has(name) ? [text] : children.flatMap(formulasIn);
}
