import type { Agreement } from '../../model/agreement.ts';
import type { Answer } from '../answer.ts';
import { valuesIn } from '../diagram/cheapest.ts';
import type { Node } from '../diagram/diagrams.ts';
import { mapping } from '../diagram/operations.ts';
import type { Restriction } from '../score/event-columns.ts';
import { find } from '../score/find.ts';
import type { FoundLead } from '../score/found-lead.ts';
import type { Scene } from '../score/scene.ts';
import { type Witness, witnessOf } from '../witness/witness.ts';
import { witnessDay } from '../witness/witness-instant.ts';
import { drawnLeadOf } from './drawn-lead-of.ts';
import { isConfirmed } from './is-confirmed.ts';
import type { LeadClaim, LeadQuery, LeadSearch, RestrictedQuery } from './lead-search.ts';
import { united } from './united.ts';

/** Searches the leads of a scene; one that the evaluator does not confirm is never shown. */
export function openLeadSearch(scene: Scene, agreements: readonly [Agreement, ...Agreement[]]): LeadSearch {
  const { diagrams } = scene.space;
  const today = witnessDay(agreements.at(-1) ?? agreements[0]);
  const eye: Eye = {
    confirms: (lead, { recorded, confirms }) =>
      isConfirmed(agreements, drawnLeadOf(scene.space, lead, { today, recorded }), confirms),
    witness: (lead, { recorded, confirms }) =>
      witnessOf(agreements, drawnLeadOf(scene.space, lead, { today, recorded }), confirms),
  };
  return {
    ...eye,
    anyLead: (query) => anyLead(scene, eye, query),
    byResult(results, about) {
      const asked = valuesIn(diagrams, results).flatMap((result) => {
        const claim = about(result);
        return claim === undefined ? [] : [{ result, claim }];
      });
      const kindOf = mapping((result) => asked.findIndex((each) => each.result === result) + 1);
      const found = witnesses(scene, eye, diagrams.map(kindOf, results), (kind) => asked[kind - 1]?.claim);
      return new Map(asked.map(({ result }, index) => [result, found(index + 1)]));
    },
    forEach: (queries, restriction = {}) => forEachQuery(scene, eye, queries, restriction),
  };
}

/** The evaluator's look at a lead that was found. */
type Eye = Pick<LeadSearch, 'confirms' | 'witness'>;

function anyLead(scene: Scene, eye: Eye, query: RestrictedQuery): Answer<Witness> {
  const { holds, restriction } = query;
  return witnesses(scene, eye, holds, () => query, restriction)(1);
}

/** Per kind the lead that was found as a witness. */
function witnesses(
  scene: Scene,
  eye: Eye,
  kinds: Node,
  claimOf: (kind: number) => LeadClaim | undefined,
  restriction: RestrictedQuery['restriction'] = {},
): (kind: number) => Answer<Witness> {
  const findings = find(scene, kinds, {
    restriction,
    isReal(lead, kind) {
      const claim = claimOf(kind);
      return claim !== undefined && eye.confirms(lead, claim);
    },
  });
  return (kind) => shown(eye, findings(kind), claimOf(kind));
}

/** The found lead as a witness. */
function shown(eye: Eye, answer: Answer<FoundLead>, claim: LeadClaim | undefined): Answer<Witness> {
  if (answer.answer !== 'refuted') return answer;
  const witness = claim && eye.witness(answer.witness, claim);
  if (witness === undefined) throw new Error('a lead was found that nobody confirmed');
  return { ...answer, witness };
}

/** Leads are searched by which queries they meet together; each query takes the cheapest of those that meet it. */
function forEachQuery(
  scene: Scene,
  eye: Eye,
  queries: readonly LeadQuery[],
  restriction: Restriction,
): readonly Answer<Witness>[] {
  const { diagrams } = scene.space;
  const { node, membersOf } = united(
    diagrams,
    queries.map(({ holds }) => holds),
  );
  const claimsOf = (kind: number): readonly LeadQuery[] =>
    membersOf(kind).flatMap((index) => queries[index] ?? []);
  const findings = find(scene, node, {
    restriction,
    isReal: (lead, kind) => claimsOf(kind).every((claim) => eye.confirms(lead, claim)),
  });
  const kinds = valuesIn(diagrams, node).filter((kind) => kind !== 0);
  return queries.map((query, index): Answer<Witness> => {
    const answers = kinds.filter((kind) => membersOf(kind).includes(index)).map(findings);
    const [cheapest] = answers
      .filter((answer) => answer.answer === 'refuted')
      .toSorted((left, right) => left.witness.cost - right.witness.cost);
    if (cheapest !== undefined) return shown(eye, cheapest, query);
    const open = answers.find((answer) => answer.answer === 'unknown');
    const proved = answers.find((answer) => answer.answer === 'proved');
    return open ?? proved ?? { answer: 'proved', tier: 'diagrams' };
  });
}
