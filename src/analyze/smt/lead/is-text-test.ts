import type { Atom } from '../../../criteria/atoms.ts';
import type { TextTest } from '../../../criteria/criterion.ts';

const operators: ReadonlySet<string> = new Set<TextTest['op']>([
  'equals',
  'contains',
  'containsWord',
  'startsWith',
  'endsWith',
]);

export function isTextTest(atom: Atom): atom is TextTest {
  return operators.has(atom.op);
}
