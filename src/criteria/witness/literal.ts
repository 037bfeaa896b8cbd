import { type Atom, isScoreTest } from '../atoms.ts';

/** One question of a criterion with the answer that is wanted of it. */
export interface Literal {
  readonly atom: Atom;
  readonly wanted: boolean;
}

/** What a question is about. Questions about different subjects can be answered independently of each other. */
export function subjectOf(atom: Atom): string {
  if ('attribute' in atom) return `attribute ${atom.attribute}`;
  if (isScoreTest(atom)) return atom.op;
  if (atom.op === 'consent') return `consent ${atom.purpose}`;
  return atom.op === 'reached' ? `reached ${atom.stage}` : atom.op;
}
