import type { Agreement } from '../../../../src/model/agreement.ts';
import { jsonLogic, type Logic } from '../languages/json-logic.ts';
import type { PeerLead } from '../peer-lead.ts';
import type { RowEngine } from '../row-engine.ts';
import { type PeerAnswers, rowOfPeer } from '../row-of-peer.ts';
import type { RuleEngines } from '../rule-engines.ts';
import { type Translation, translate } from '../translate/translation.ts';

/** json-logic-engine with compiled functions and json-logic-js, each with events and with points counted outside. */
export function jsonLogicEngines(
  { LogicEngine, jsonLogic: jsonLogicJs }: RuleEngines,
  agreement: Agreement,
  leads: readonly PeerLead[],
): readonly RowEngine[] {
  const inside = translate(agreement, jsonLogic, 'in the language');
  const outside = translate(agreement, jsonLogic, 'outside');
  const engine = new LogicEngine();
  const built = (logic: Logic) => engine.build(logic);
  const applied = (logic: Logic) => (data: unknown) => jsonLogicJs.apply(logic, data);
  const rows = (answers: PeerAnswers) => (index: number) => {
    const lead = leads[index];
    if (lead === undefined) throw new Error(`there is no lead ${index}`);
    return rowOfPeer(answers, lead);
  };
  const note = 'points of event rules counted outside of the time';
  return [
    { name: 'json-logic-engine', isSlow: false, rowOf: rows(answersOf(inside, built)) },
    { name: 'json-logic-engine, counted', note, isSlow: false, rowOf: rows(answersOf(outside, built)) },
    { name: 'json-logic-js', isSlow: true, rowOf: rows(answersOf(inside, applied)) },
    { name: 'json-logic-js, counted', note, isSlow: true, rowOf: rows(answersOf(outside, applied)) },
  ];
}

function answersOf(
  { fit, engagement, enters, route }: Translation<Logic>,
  functionOf: (logic: Logic) => (data: unknown) => unknown,
): PeerAnswers {
  const [fitOf, engagementOf, entersOf, routeOf] = [fit, engagement, enters, route].map(functionOf);
  if (!fitOf || !engagementOf || !entersOf || !routeOf) throw new Error('four rules are four functions');
  return {
    fit: (lead) => Number(fitOf(lead)),
    engagement: (lead) => Number(engagementOf(lead)),
    enters: (lead) => entersOf(lead) === true,
    route: (lead) => idOf(routeOf(lead)),
  };
}

function idOf(answer: unknown): string | null {
  return typeof answer === 'string' ? answer : null;
}
