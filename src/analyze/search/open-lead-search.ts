import type { Agreement } from '../../model/agreement.ts';
import type { Answer } from '../answer.ts';
import { valuesIn } from '../diagram/cheapest.ts';
import type { Node } from '../diagram/diagrams.ts';
import { mapping } from '../diagram/operations.ts';
import { find } from '../score/find.ts';
import type { FoundLead } from '../score/found-lead.ts';
import type { Scene } from '../score/scene.ts';
import { type Witness, witnessOf } from '../witness/witness.ts';
import { witnessDay } from '../witness/witness-instant.ts';
import { drawnLeadOf } from './drawn-lead-of.ts';
import type { LeadClaim, LeadQuery, LeadSearch, RestrictedQuery } from './lead-search.ts';
import { united } from './united.ts';

/** Searches the leads of a scene; one that the evaluator does not confirm is never shown. */
export function openLeadSearch(scene: Scene, agreements: readonly [Agreement, ...Agreement[]]): LeadSearch {
  const { diagrams } = scene.space;
  const today = witnessDay(agreements.at(-1) ?? agreements[0]);
  const witnessed: Witnessed = (lead, { recorded, confirms }) =>
    witnessOf(agreements, drawnLeadOf(scene.space, lead, { today, recorded }), confirms);
  return {
    anyLead: (query) => anyLead(scene, witnessed, query),
    byResult(results, about) {
      const asked = valuesIn(diagrams, results).flatMap((result) => {
        const claim = about(result);
        return claim === undefined ? [] : [{ result, claim }];
      });
      const kindOf = mapping((result) => asked.findIndex((each) => each.result === result) + 1);
      const found = witnesses(
        scene,
        witnessed,
        diagrams.map(kindOf, results),
        (kind) => asked[kind - 1]?.claim,
      );
      return new Map(asked.map(({ result }, index) => [result, found(index + 1)]));
    },
    forEach: (queries) => forEachQuery(scene, witnessed, queries),
  };
}

/** The lead as a witness; nothing when the evaluator does not confirm the claim. */
type Witnessed = (lead: FoundLead, claim: LeadClaim) => Witness | undefined;

function anyLead(scene: Scene, witnessed: Witnessed, query: RestrictedQuery): Answer<Witness> {
  const { holds, restriction } = query;
  return witnesses(scene, witnessed, holds, () => query, restriction)(1);
}

/** Per kind the lead that was found as a witness. */
function witnesses(
  scene: Scene,
  witnessed: Witnessed,
  kinds: Node,
  claimOf: (kind: number) => LeadClaim | undefined,
  restriction: RestrictedQuery['restriction'] = {},
): (kind: number) => Answer<Witness> {
  const shown = new Map<number, Witness>();
  const findings = find(scene, kinds, {
    restriction,
    isReal(lead, kind) {
      const claim = claimOf(kind);
      const witness = claim && witnessed(lead, claim);
      if (witness !== undefined) shown.set(kind, witness);
      return witness !== undefined;
    },
  });
  return (kind) => {
    const answer = findings(kind);
    if (answer.answer !== 'refuted') return answer;
    const witness = shown.get(kind);
    if (witness === undefined) throw new Error('a lead was found that nobody confirmed');
    return { ...answer, witness };
  };
}

/** Leads are searched by which queries they meet together; each query takes the cheapest of those that meet it. */
function forEachQuery(
  scene: Scene,
  witnessed: Witnessed,
  queries: readonly LeadQuery[],
): readonly Answer<Witness>[] {
  const { diagrams } = scene.space;
  const { node, membersOf } = united(
    diagrams,
    queries.map(({ holds }) => holds),
  );
  const claimsOf = (kind: number): readonly LeadQuery[] =>
    membersOf(kind).flatMap((index) => queries[index] ?? []);
  const findings = find(scene, node, {
    isReal: (lead, kind) => claimsOf(kind).every((claim) => witnessed(lead, claim) !== undefined),
  });
  const kinds = valuesIn(diagrams, node).filter((kind) => kind !== 0);
  return queries.map((query, index): Answer<Witness> => {
    const answers = kinds.filter((kind) => membersOf(kind).includes(index)).map(findings);
    const found = answers
      .filter((answer) => answer.answer === 'refuted')
      .toSorted((left, right) => left.witness.cost - right.witness.cost);
    const [cheapest] = found;
    const witness = cheapest && witnessed(cheapest.witness, query);
    if (cheapest !== undefined && witness !== undefined) return { ...cheapest, witness };
    const open = answers.find((answer) => answer.answer === 'unknown');
    return (
      open ?? answers.find((answer) => answer.answer === 'proved') ?? { answer: 'proved', tier: 'diagrams' }
    );
  });
}
