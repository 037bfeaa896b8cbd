import type { CompiledClause } from '../../../src/compile/clause.ts';
import { wordSeparators } from '../../../src/compile/salesforce/formula/caveat.ts';
import type { Saying } from '../../../src/compile/salesforce/lead-field.ts';
import { nightly } from '../../../src/compile/salesforce/scoring/counted-terms.ts';

/** Points by which a field may be beside the evaluator according to its clauses; undefined = no bound is stated. */
export function allowedDifference(
  says: Saying,
  clauses: ReadonlyMap<string, CompiledClause>,
): number | undefined {
  const ids = says.of === 'first-gate' ? gatesAmong(clauses) : clausesOfSaying(says);
  const allowed = ids.map((id) => boundOf(clauses.get(id), id));
  return allowed.reduce<number | undefined>(
    (sum, bound) => (sum === undefined || bound === undefined ? undefined : sum + bound),
    0,
  );
}

function boundOf(clause: CompiledClause | undefined, id: string): number | undefined {
  if (clause === undefined) throw new Error(`no clause ${id}`);
  return clause.fidelity === 'exact' ? 0 : clause.bound?.points;
}

/** The first gate depends on every gate. */
function gatesAmong(clauses: ReadonlyMap<string, CompiledClause>): readonly string[] {
  return [...clauses.keys()].filter((id) => id.startsWith('gate/'));
}

function clausesOfSaying(says: Exclude<Saying, { readonly of: 'first-gate' }>): readonly string[] {
  switch (says.of) {
    case 'rules':
      return says.rules.map((rule) => `scoring/${says.scoring}/${says.dimension}/${says.group}/${rule}`);
    case 'dimension':
      return [`scoring/${says.scoring}/${says.dimension}`];
    case 'total':
      return [`scoring/${says.scoring}`];
    case 'grade':
      return [`grades/${says.scoring}`];
    case 'band':
      return [`bands/${says.scoring}`];
    case 'known':
      return [`min-known/${says.scoring}`];
    case 'cell':
    case 'outcome':
      return [`matrix/${says.scoring}`];
    case 'gate':
      return [`gate/${says.gate}`];
    case 'qualification':
      return [`qualification/${says.qualification}${says.item === undefined ? '' : `/${says.item}`}`];
    case 'ready':
      return [`stage/${says.stage}/entry`];
  }
}

/**
 * The same for a lead whose stored numbers were written just now and whose texts hold no sign that formulas overlook:
 * only decays in fewer steps than they have can still differ.
 */
export function allowedOnPlain(
  says: Saying,
  clauses: ReadonlyMap<string, CompiledClause>,
): number | undefined {
  const rules = [...clauses.values()].filter(
    (clause) => isDrawn(clause) && (!hasPoints(says) || feeds(clause.id, says)),
  );
  if (!hasPoints(says)) return rules.length === 0 ? 0 : undefined;
  return rules.reduce((sum, { bound }) => sum + (bound?.points ?? Number.POSITIVE_INFINITY), 0);
}

/** A scoring rule that differs for another cause than the two which plain leads do not have. */
function isDrawn({ fidelity, how, id }: CompiledClause): boolean {
  const isRule = id.startsWith('scoring/') && id.split('/').length === 5;
  const known = [wordSeparators.words['en'], nightly.words['en']];
  return isRule && fidelity === 'approximated' && !known.includes(how?.['en']);
}

type PointsSaying = Extract<Saying, { readonly of: 'dimension' | 'rules' | 'total' }>;

function hasPoints(says: Saying): says is PointsSaying {
  return says.of === 'rules' || says.of === 'dimension' || says.of === 'total';
}

function feeds(rule: string, says: PointsSaying): boolean {
  switch (says.of) {
    case 'rules':
      return clausesOfSaying(says).includes(rule);
    case 'dimension':
      return rule.startsWith(`scoring/${says.scoring}/${says.dimension}/`);
    case 'total':
      return rule.startsWith(`scoring/${says.scoring}/`);
  }
}
