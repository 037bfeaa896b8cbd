import type { Agreement } from '../../model/agreement.ts';
import type { Answer } from '../answer.ts';
import { valuesIn } from '../diagram/cheapest.ts';
import { mapping } from '../diagram/operations.ts';
import type { Restriction } from '../score/event-columns.ts';
import type { FoundLead } from '../score/found-lead.ts';
import type { Scene } from '../score/scene.ts';
import type { DrawnLead } from '../witness/drawn-lead.ts';
import { type Witness, witnessOf } from '../witness/witness.ts';
import { witnessDay } from '../witness/witness-instant.ts';
import { openAnswers } from './answers-of.ts';
import type { Asked } from './ask.ts';
import { drawnLeadOf } from './drawn-lead-of.ts';
import { earningSignals } from './earning-signals.ts';
import { fewAttributes } from './few-attributes.ts';
import { isConfirmed } from './is-confirmed.ts';
import type { LeadClaim, LeadSearch } from './lead-search.ts';
import { looksAt } from './looks.ts';
import { united } from './united.ts';

/** Where a lead is most likely to be seen. */
export interface Interest {
  readonly signals: readonly string[];
  /** Places of attributes. */
  readonly variables: readonly number[];
}

/** Searches the leads of a scene; one that the evaluator does not confirm is never shown. */
export function openLeadSearch(
  scene: Scene,
  agreements: readonly [Agreement, ...Agreement[]],
  interest: Interest = { signals: [], variables: [] },
): LeadSearch {
  const { diagrams } = scene.space;
  const today = witnessDay(agreements.at(-1) ?? agreements[0]);
  const answersOf = openAnswers(scene, {
    looks: looksAt(interest.signals, earningSignals(scene)),
    narrowTo: fewAttributes(scene, interest.variables),
  });
  const confirms: LeadSearch['confirms'] = (lead, claim) =>
    isConfirmed(agreements, drawn(lead, claim), claim.confirms);
  const witness: LeadSearch['witness'] = (lead, claim) =>
    witnessOf(agreements, drawn(lead, claim), claim.confirms);

  function drawn(lead: FoundLead, claim: LeadClaim): DrawnLead {
    return drawnLeadOf(scene.space, lead, { ...claim, today });
  }

  /** `claims` by question. */
  function witnesses(
    { kinds, membersOf }: Pick<Asked, 'kinds' | 'membersOf'>,
    claims: readonly LeadClaim[],
    restriction: Restriction,
  ): readonly Answer<Witness>[] {
    const isReal = (lead: FoundLead, kind: number): boolean =>
      membersOf(kind).every((question) => {
        const claim = claims[question];
        return claim === undefined || confirms(lead, claim);
      });
    const asked: Asked = { count: claims.length, kinds, membersOf, isReal, restriction };
    return answersOf(asked).map((answer, question) => shown(answer, claims[question]));
  }

  /** The found lead as a witness. */
  function shown(answer: Answer<FoundLead>, claim: LeadClaim | undefined): Answer<Witness> {
    if (answer.answer !== 'refuted') return answer;
    const seen = claim && witness(answer.witness, claim);
    if (seen === undefined) throw new Error('a lead was found that nobody confirmed');
    return { ...answer, witness: seen };
  }

  return {
    confirms,
    witness,
    anyLead(query) {
      const [answer] = witnesses(
        { kinds: query.holds, membersOf: onlyOne },
        [query],
        query.restriction ?? {},
      );
      return answer ?? nothing;
    },
    byResult(results, about) {
      const asked = valuesIn(diagrams, results).flatMap((result) => {
        const claim = about(result);
        return claim === undefined ? [] : [{ result, claim }];
      });
      const kindOf = mapping((result) => asked.findIndex((each) => each.result === result) + 1);
      const answers = witnesses(
        { kinds: diagrams.map(kindOf, results), membersOf: onlyOne },
        asked.map(({ claim }) => claim),
        {},
      );
      return new Map(asked.map(({ result }, index) => [result, answers[index] ?? nothing]));
    },
    forEach(queries, restriction = {}) {
      const { node, membersOf } = united(
        diagrams,
        queries.map(({ holds }) => holds),
      );
      return witnesses({ kinds: node, membersOf }, queries, restriction);
    },
  };
}

/** Each kind is a question of its own. */
function onlyOne(kind: number): readonly number[] {
  return kind === 0 ? [] : [kind - 1];
}

const nothing: Answer<Witness> = { answer: 'proved', tier: 'diagrams' };
