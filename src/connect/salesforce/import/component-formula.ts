import type { Expression } from '../../../compile/salesforce/read/expression.ts';
import type { XmlElement } from '../../../compile/salesforce/read/metadata-document.ts';
import { childNamed } from '../../../compile/salesforce/read/metadata-document.ts';
import { visibleText } from '../../../support/visible-text.ts';
import type { ArtefactPlace } from '../../artefact-file.ts';
import type { Findings } from '../../import/import-finding.ts';
import { isUnread, readWrittenFormula, type WrittenFormula } from '../formula-files.ts';
import type { LeadComponent } from './lead-component.ts';

/** Signs of one formula; Salesforce itself saves no longer ones. */
const longest = 10_000;

/** The formula in a child of an element; undefined without one, or where it cannot be read, which becomes a finding. */
export function formulaIn(
  { file, name, placeOf }: LeadComponent,
  parent: XmlElement,
  child: string,
  findings: Findings,
): WrittenFormula | undefined {
  const element = childNamed(parent, child);
  if (element === undefined) return undefined;
  if (element.text.length > longest) {
    findings.add(
      'unreadable',
      placeOf(element),
      `${name}: a formula of ${element.text.length} signs, more than any that Salesforce saves`,
      `${name}: eine Formel mit ${element.text.length} Zeichen, mehr als Salesforce je speichert`,
    );
    return undefined;
  }
  const formula = readWrittenFormula(file, element);
  if (!isUnread(formula)) return formula;
  addForeign(findings, name, formula.place, formula.what);
  return undefined;
}

/** A formula says something that no definition says. */
export function addForeign(findings: Findings, name: string, place: ArtefactPlace, what: string): void {
  findings.add(
    'left out',
    place,
    `${name}: not read over, for of formulas like this one no definition can be made: ${what}`,
    `${name}: nicht übernommen, denn aus einer solchen Formel wird keine Definition: ${what}`,
  );
}

/** The words in an element, on one line and without signs that cannot be seen. */
export function wordsIn(element: XmlElement, name: string): string {
  const text = childNamed(element, name)?.text ?? '';
  return visibleText(text.replaceAll(/\s+/g, ' ').trim());
}

/** Parts of an expression, it itself first. */
export function partsOf(expression: Expression): readonly Expression[] {
  const found: Expression[] = [];
  const open: Expression[] = [expression];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    open.push(...insideOf(next).toReversed());
  }
  return found;
}

function insideOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'call':
      return expression.of;
    case 'signed':
      return [expression.left, expression.right];
    case 'opposite':
      return [expression.of];
    default:
      return [];
  }
}

/** The field that an expression is, perhaps inside `TEXT()`, `PRIORVALUE()` and the like. */
export function fieldIn(expression: Expression | undefined): string | undefined {
  if (expression?.kind === 'field') return expression.name;
  if (expression?.kind !== 'call' || expression.of.length !== 1) return undefined;
  return wrappers.has(expression.name) ? fieldIn(expression.of[0]) : undefined;
}

const wrappers = new Set(['TEXT', 'PRIORVALUE', 'LOWER', 'UPPER', 'TRIM']);

/** A text that stands in a formula. */
export function textLiteral(expression: Expression | undefined): string | undefined {
  return expression?.kind === 'literal' && typeof expression.value === 'string'
    ? expression.value
    : undefined;
}
