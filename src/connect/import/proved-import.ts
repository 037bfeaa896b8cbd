import type { BudgetLimits } from '../../analyze/budget.ts';
import { openBudget } from '../../analyze/budget.ts';
import { compareTold } from '../../analyze/told/compare-told.ts';
import type { ArtefactFile, ArtefactPlace } from '../artefact-file.ts';
import { type ArtefactResult, openArtefactComparison } from '../compare-artefacts.ts';
import type { Imported } from './imported.ts';
import type { ProvedPart } from './proved-part.ts';

/** Whether a definition says what the file says from which it was made. */
export interface ImportProof {
  readonly clause: string;
  readonly place: ArtefactPlace;
  readonly answer: 'proved' | 'refuted' | 'unknown';
}

/**
 * Holds the imported definitions against the files once more: every rule on fields against the summands from which it was
 * made, and everything that has a name of leadpact in the way in which drift is found.
 */
export function proveImport(
  { agreement, parts }: Pick<Imported, 'agreement' | 'parts'>,
  files: readonly ArtefactFile[],
  limits: BudgetLimits,
): readonly ImportProof[] {
  const { milliseconds, now } = limits;
  const end = milliseconds === undefined || now === undefined ? undefined : now() + milliseconds;
  const rules = parts.map((part) => partProof(part, agreement, leftOf(limits, end)));
  const results = openArtefactComparison(agreement, leftOf(limits, end))(files);
  // What leadpact would write otherwise says nothing of the definition, which findings and the parts above speak of.
  const clauses = results
    .filter(({ answer }) => !isOtherDialect(answer))
    .flatMap(({ answer, clause, place }) =>
      clause === undefined ? [] : [{ clause, place, answer: answer.answer }],
    );
  return [...rules, ...clauses];
}

function isOtherDialect(answer: ArtefactResult['answer']): boolean {
  return (
    answer.answer === 'unknown' &&
    answer.reason.kind === 'unsupported' &&
    answer.reason.what.startsWith('not our dialect: ')
  );
}

function leftOf(limits: BudgetLimits, end: number | undefined): BudgetLimits {
  return end === undefined || limits.now === undefined
    ? limits
    : { ...limits, milliseconds: Math.max(1, end - limits.now()) };
}

/** Nodes of one comparison. */
const mostNodes = 1_000_000;

function partProof(
  { clause, found, meant, place }: ProvedPart,
  agreement: Imported['agreement'],
  limits: BudgetLimits,
): ImportProof {
  const said = meant(agreement);
  if (said === undefined) return { clause, place, answer: 'unknown' };
  const { is } = compareTold(agreement, found, said, openBudget({ steps: mostNodes, ...limits }));
  return { clause, place, answer: is === 'equal' ? 'proved' : is === 'different' ? 'refuted' : 'unknown' };
}
