import type { JourneyAgreement } from '../../../src/evaluate/journey/journey-agreement.ts';
import type { Lead } from '../../../src/evaluate/lead.ts';
import type { Gate, Lifecycle, Stage } from '../../../src/model/lifecycle.ts';
import type { Reason } from '../../../src/model/reason.ts';
import type { Happening } from '../../../src/model/sample.ts';
import { isGiven } from '../neutral-values.ts';
import { criterionOf, type NeutralCriterion } from './neutral-criterion.ts';
import {
  consentOf,
  definitionOf,
  dictionaryOf,
  eventOf,
  happeningOf,
  type NeutralAttributes,
  type NeutralConsent,
  type NeutralEvent,
  type NeutralFact,
  type NeutralSignals,
  type NeutralValue,
  nowhere,
  objectionOf,
  valuesOf,
} from './neutral-lead.ts';
import { type NeutralModel, scoringOf } from './neutral-model.ts';
import { type Exact, scaledOf } from './neutral-points.ts';

export interface NeutralAgreement {
  readonly zone: string;
  readonly attributes: NeutralAttributes;
  readonly signals: NeutralSignals;
  readonly model: NeutralModel;
  readonly stages: readonly NeutralStage[];
  readonly handoffStage: string;
  readonly acceptStage: string;
  readonly decisionHours: number;
  readonly onExpiry: 'escalate' | 'autoAccept' | 'return';
  readonly maxCycles: number;
  readonly reset: 'none' | 'engagement';
  readonly back?: readonly (readonly [string, string])[];
  readonly demoteBelow?: Exact | null;
  readonly gates?: readonly NeutralGate[];
  readonly reasons?: Readonly<Record<string, NeutralReason>>;
}
interface NeutralStage {
  readonly id: string;
  readonly auto?: boolean;
  readonly fields?: readonly string[];
  readonly criteria?: NeutralCriterion | null;
  readonly threshold?: NeutralCriterion | null;
  readonly fastTrack?: { readonly signals: readonly string[]; readonly within: number } | null;
  readonly skippable?: boolean;
}
interface NeutralGate {
  readonly id: string;
  readonly kind: 'objection' | 'withdrawnConsent' | 'embargo' | 'noConsent' | 'criterion';
  readonly when?: NeutralCriterion | null;
  readonly purpose?: string | null;
}
interface NeutralReason {
  readonly class: Reason['class'];
  readonly to?: string | null;
  readonly waitDays?: number | null;
}

export interface NeutralFacts {
  readonly attributes?: readonly NeutralAttributeFact[];
  readonly events?: readonly NeutralEvent[];
  readonly consents?: readonly NeutralConsent[];
  readonly objections?: readonly NeutralFact[];
  readonly actions?: readonly NeutralAction[];
}
interface NeutralAttributeFact extends NeutralFact {
  readonly id: string;
  readonly attr: string;
  readonly value: NeutralValue;
}
interface NeutralAction extends NeutralFact {
  readonly id: string;
  readonly kind: 'move' | 'accept' | 'dispose' | 'correction';
  readonly to?: string;
  readonly reason?: string;
  readonly date?: string | null;
  readonly voids?: string;
}

/** The decision window runs on an always open calendar: plain hours. */
export function journeyAgreementOf(agreement: NeutralAgreement): JourneyAgreement {
  const { attributes, model } = agreement;
  return {
    ...dictionaryOf(agreement),
    scorings: { model: scoringOf(model, attributes) },
    lifecycle: lifecycleOf(agreement),
    reasons: Object.fromEntries(
      Object.entries(agreement.reasons ?? {}).map(([id, reason]) => [id, reasonOf(id, reason)]),
    ),
    calendars: {},
    calendar: 'always',
  };
}

function lifecycleOf(agreement: NeutralAgreement): Lifecycle {
  const { demoteBelow, onExpiry, model } = agreement;
  return {
    ...definitionOf('lifecycle'),
    gates: (agreement.gates ?? []).map((gate) => gateOf(gate, agreement)),
    stages: agreement.stages.map((stage, rank) => stageOf(stage, rank, agreement)),
    transitions: (agreement.back ?? []).map(([from, to]) => ({
      id: `${from}-${to}`,
      title: {},
      from,
      to,
      by: [],
      requires: [],
      place: nowhere,
    })),
    handoff: {
      stage: agreement.handoffStage,
      acceptance: agreement.acceptStage,
      decideWithin: { amount: agreement.decisionHours, unit: 'hours' },
      onExpiry: onExpiry === 'autoAccept' ? 'auto-accept' : onExpiry,
      decidedBy: [],
      place: nowhere,
    },
    cycles: { max: agreement.maxCycles, scoreReset: agreement.reset },
    ...(isGiven(demoteBelow) && { demoteBelow: scaledOf(demoteBelow, model.scale) }),
  };
}

const gateKinds = {
  objection: 'objection',
  withdrawnConsent: 'withdrawn-consent',
  embargo: 'embargo',
  noConsent: 'no-consent',
  criterion: 'criterion',
} as const;

function gateOf({ id, kind, when, purpose }: NeutralGate, { attributes, model }: NeutralAgreement): Gate {
  return {
    id,
    title: {},
    kind: gateKinds[kind],
    ...(isGiven(when) && { when: criterionOf(when, attributes, model.scale) }),
    ...(isGiven(purpose) && { purpose }),
    place: nowhere,
  };
}

function stageOf(stage: NeutralStage, rank: number, { attributes, model }: NeutralAgreement): Stage {
  const { criteria, threshold, fastTrack } = stage;
  return {
    ...definitionOf(stage.id),
    rank,
    category: 'open',
    skippable: stage.skippable === true,
    entry: {
      automatic: stage.auto === true,
      fields: stage.fields ?? [],
      expected: [],
      ...(criteria && { require: criterionOf(criteria, attributes, model.scale) }),
      ...(threshold && { threshold: criterionOf(threshold, attributes, model.scale) }),
      ...(fastTrack && { fastTrack: { signals: fastTrack.signals, withinDays: fastTrack.within } }),
    },
  };
}

function reasonOf(id: string, { class: kind, to, waitDays }: NeutralReason): Reason {
  return {
    ...definitionOf(id),
    class: kind,
    fault: 'none',
    ...(isGiven(to) && { to }),
    ...(isGiven(waitDays) && { waitDays }),
    asksDate: kind === 'recycle' && !isGiven(waitDays),
    usedAt: ['handoff', 'work'],
    requires: [],
    exemptFromTouches: false,
  };
}

export function leadWithFacts(attributes: NeutralAttributes, facts: NeutralFacts, recorded?: string): Lead {
  return {
    id: 'lead',
    lead: {},
    timeline: [
      ...(facts.attributes ?? []).map((fact) => changeOf(attributes, fact)),
      ...(facts.events ?? []).map(eventOf),
      ...(facts.consents ?? []).map(consentOf),
      ...(facts.objections ?? []).map(objectionOf),
      ...(facts.actions ?? []).map(actionOf),
    ],
    accounts: [],
    ...(recorded !== undefined && { recordedStage: recorded }),
  };
}

function changeOf(attributes: NeutralAttributes, fact: NeutralAttributeFact): Happening {
  return {
    ...happeningOf(fact, fact.id),
    what: 'set',
    values: valuesOf(attributes, { [fact.attr]: fact.value }),
    cleared: fact.value === null ? [fact.attr] : [],
  };
}

function actionOf(action: NeutralAction): Happening {
  const head = happeningOf(action, action.id);
  const { to = '', reason = '', date, voids = '' } = action;
  switch (action.kind) {
    case 'move':
      return { ...head, what: 'move', to };
    case 'accept':
      return { ...head, what: 'accept' };
    case 'dispose':
      return { ...head, what: 'dispose', reason, ...(isGiven(date) && { date }) };
    case 'correction':
      return { ...head, what: 'correct', voids };
  }
}
