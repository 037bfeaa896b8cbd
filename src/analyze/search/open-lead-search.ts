import type { Agreement } from '../../model/agreement.ts';
import type { Answer } from '../answer.ts';
import { valuesIn } from '../diagram/cheapest.ts';
import type { Diagrams, Node } from '../diagram/diagrams.ts';
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
import { type Interest, noInterest } from './interest.ts';
import { isConfirmed } from './is-confirmed.ts';
import type { LeadClaim, LeadQuery, LeadSearch, LookOptions } from './lead-search.ts';
import { sumFacts } from './sum-facts.ts';
import { openUnited } from './united.ts';
import { type VerdictFact, withFacts } from './verdict-fact.ts';
import { verdictsGiven } from './verdicts-given.ts';

export interface LeadSearchOptions {
  readonly interest?: Interest;
  /** Leads need not be the smallest, where that takes longer. */
  readonly anyWillDo?: boolean;
  /** What is certain of the verdicts of two versions together. */
  readonly related?: readonly VerdictFact[];
}

const noRestriction: Restriction = {};

/** Searches the leads of a scene; one that the evaluator does not confirm is never shown. */
export function openLeadSearch(
  scene: Scene,
  agreements: readonly [Agreement, ...Agreement[]],
  { interest = noInterest, anyWillDo = false, related = [] }: LeadSearchOptions = {},
): LeadSearch {
  const { diagrams } = scene.space;
  const today = witnessDay(agreements.at(-1) ?? agreements[0]);
  const answersOf = openAnswers(scene, { interest, anyWillDo });
  const factsFor = openFacts(scene, related);
  const drawn = (lead: FoundLead, claim: LeadClaim): DrawnLead =>
    drawnLeadOf(scene.space, lead, { ...claim, today });
  const confirms: LeadSearch['confirms'] = (lead, claim) =>
    isConfirmed(agreements, drawn(lead, claim), claim.confirms);
  const witness: LeadSearch['witness'] = (lead, claim) =>
    witnessOf(agreements, drawn(lead, claim), claim.confirms);

  /** `claims` by question. */
  function witnesses(
    { questions, together }: Pick<Asked, 'questions' | 'together'>,
    claims: readonly (LeadClaim & Pick<LeadQuery, 'label'>)[],
    { restriction = noRestriction, isFirstLook = false }: LookOptions = {},
  ): readonly Answer<Witness>[] {
    const isReal = (lead: FoundLead, question: number): boolean =>
      claims.slice(question, question + 1).every((claim) => confirms(lead, claim));
    const asked = { questions, together, enoughFor: enoughAmong(claims), isReal, restriction };
    const answers = answersOf(asked, isFirstLook);
    return answers.map((answer, question) => shown(answer, claims[question]));
  }

  /** The found lead as a witness. */
  function shown(answer: Answer<FoundLead>, claim: LeadClaim | undefined): Answer<Witness> {
    if (answer.answer !== 'refuted') return answer;
    const seen = claim && witness(answer.witness, claim);
    if (seen === undefined) throw new Error('a lead was found that nobody confirmed');
    return { ...answer, witness: seen };
  }

  function forEach(queries: readonly LeadQuery[], options: LookOptions = {}): readonly Answer<Witness>[] {
    const facts = factsFor(options.restriction ?? noRestriction);
    const questions = queries.map(({ holds }) => withFacts(diagrams, holds, facts));
    return witnesses({ questions, together: openUnited(diagrams, questions) }, queries, options);
  }

  return {
    confirms,
    witness,
    anyLead(query) {
      return forEach([query], query)[0] ?? nothing;
    },
    byResult(results, about) {
      const asked = valuesIn(diagrams, results).flatMap((result) => {
        const claim = about(result);
        return claim === undefined ? [] : [{ result, claim }];
      });
      const answers = witnesses(
        questionsOfResults(
          diagrams,
          results,
          asked.map(({ result }) => result),
        ),
        asked.map(({ claim }) => claim),
      );
      return new Map(asked.map(({ result }, index) => [result, answers[index] ?? nothing]));
    },
    forEach,
  };
}

/** What is certain of the verdicts of the leads that are looked at, worked out when it is first asked for. */
function openFacts(
  scene: Scene,
  related: readonly VerdictFact[],
): (restriction: Restriction) => readonly VerdictFact[] {
  let unrestricted: readonly VerdictFact[] | undefined;
  const factsWithin = (restriction: Restriction): readonly VerdictFact[] => [
    ...verdictsGiven(scene),
    ...related,
    ...sumFacts(scene, restriction),
  ];
  return (restriction) => {
    if (restriction !== noRestriction) return factsWithin(restriction);
    unrestricted ??= factsWithin(restriction);
    return unrestricted;
  };
}

/** Claims with one label are one. */
function enoughAmong(claims: readonly Pick<LeadQuery, 'label'>[]): Asked['enoughFor'] {
  const places = new Map<string, number[]>();
  for (const [place, { label }] of claims.entries()) {
    if (label !== undefined) places.set(label, [...(places.get(label) ?? []), place]);
  }
  return (question) => {
    const label = claims[question]?.label;
    return (label === undefined ? undefined : places.get(label)) ?? [question];
  };
}

/** For each of some results the question who has it. */
function questionsOfResults(
  diagrams: Diagrams,
  node: Node,
  results: readonly number[],
): Pick<Asked, 'questions' | 'together'> {
  const only = (as: (question: number) => number): Node =>
    diagrams.map(
      mapping((result) => as(results.indexOf(result))),
      node,
    );
  return {
    questions: results.map((_, question) => only((each) => Number(each === question))),
    together: (questions) => ({
      node: only((question) => (questions.has(question) ? question + 1 : 0)),
      membersOf: (kind) => (kind === 0 ? [] : [kind - 1]),
    }),
  };
}

const nothing: Answer<Witness> = { answer: 'proved', tier: 'diagrams' };
