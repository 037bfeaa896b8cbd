import type { CompiledClause } from '../../../src/compile/clause.ts';
import type { Saying } from '../../../src/compile/salesforce/lead-field.ts';

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
