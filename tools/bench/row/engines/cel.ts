import type { Agreement } from '../../../../src/model/agreement.ts';
import { cel } from '../languages/cel.ts';
import type { PeerLead } from '../peer-lead.ts';
import type { RowEngine } from '../row-engine.ts';
import { type PeerAnswers, rowOfPeer } from '../row-of-peer.ts';
import type { RuleEngines } from '../rule-engines.ts';
import { type Translation, translate } from '../translate/translation.ts';

const note = 'points of event rules counted outside of the time';

/** Both evaluators of CEL, with expressions parsed once. */
export function celEngines(
  peers: RuleEngines,
  agreement: Agreement,
  leads: readonly PeerLead[],
): readonly RowEngine[] {
  const translation = translate(agreement, cel, 'outside');
  const rows = (answers: PeerAnswers) => (index: number) => {
    const lead = leads[index];
    if (lead === undefined) throw new Error(`there is no lead ${index}`);
    return rowOfPeer(answers, lead);
  };
  return [
    {
      name: '@marcbachmann/cel-js',
      note,
      isSlow: true,
      rowOf: rows(answersOf(translation, parsedBy(peers))),
    },
    { name: '@bufbuild/cel', note, isSlow: true, rowOf: rows(answersOf(translation, plannedBy(peers))) },
  ];
}

type Evaluate = (data: object) => unknown;

function parsedBy({ Environment }: RuleEngines): (expression: string) => Evaluate {
  const environment = new Environment({ unlistedVariablesAreDyn: true })
    .registerFunction('least(double, double): double', Math.min)
    .registerFunction('greatest(double, double): double', Math.max);
  return (expression) => environment.parse(expression);
}

function plannedBy({
  celEnv,
  celFunc,
  CelScalar,
  parseCel,
  plan,
}: RuleEngines): (expression: string) => Evaluate {
  const { DOUBLE } = CelScalar;
  const funcs = [
    celFunc('least', [DOUBLE, DOUBLE], DOUBLE, Math.min),
    celFunc('greatest', [DOUBLE, DOUBLE], DOUBLE, Math.max),
  ];
  const environment = celEnv({ funcs });
  return (expression) => plan(environment, parseCel(expression));
}

function answersOf(
  { fit, engagement, enters, route }: Translation<string>,
  functionOf: (expression: string) => Evaluate,
): PeerAnswers {
  const [fitOf, engagementOf, entersOf, routeOf] = [fit, engagement, enters, route].map(functionOf);
  if (!fitOf || !engagementOf || !entersOf || !routeOf) throw new Error('four rules are four functions');
  return {
    fit: (lead) => Number(fitOf(lead)),
    engagement: (lead) => Number(engagementOf(lead)),
    enters: (lead) => entersOf(lead) === true,
    // Nothing is the empty text, for both sides of a choice have one type.
    route: (lead) => String(routeOf(lead)) || null,
  };
}
