import fc from 'fast-check';
import type { Agreement } from '../../../src/model/agreement.ts';
import { fixtureAgreement } from '../../compile/fixture-agreement.ts';
import { byId } from '../../compile/fixture-definition.ts';
import { arbitraryDictionary, type Dictionary } from './dictionary.ts';
import { lifecycleOf } from './lifecycle-of-sketch.ts';
import { arbitraryLifecycle, type LifecycleSketch } from './lifecycle-sketch.ts';
import { arbitraryRoutes, type RouteSketch, routingOf } from './routing.ts';
import type { RuleScope } from './rule-of-sketch.ts';
import { scoringOf } from './scoring-of-sketch.ts';
import { arbitraryScoring, type ScoringSketch } from './scoring-sketch.ts';

interface AgreementSketch {
  readonly zone: string;
  readonly dictionary: Dictionary;
  readonly scoring: ScoringSketch | null;
  /** One that decides nothing. */
  readonly trial: ScoringSketch | null;
  readonly lifecycle: LifecycleSketch;
  readonly routes: readonly RouteSketch[];
}

/** Zones whose date differs from that of UTC for part of the day, some with a shift of half an hour. */
const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'] as const;

/**
 * Whole agreements in normal form, valid by construction. Its parts are drawn apart from one another as sketches and
 * put together afterwards, so each of them shrinks on its own.
 */
export const arbitraryAgreement: fc.Arbitrary<Agreement> = fc
  .record({
    zone: fc.constantFrom(...zones),
    dictionary: arbitraryDictionary,
    scoring: fc.option(arbitraryScoring, { freq: 20 }),
    trial: fc.oneof(
      { withCrossShrink: true },
      { weight: 9, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: arbitraryScoring },
    ),
    lifecycle: arbitraryLifecycle,
    routes: arbitraryRoutes,
  })
  .map(agreementOf);

function agreementOf({ zone, dictionary, scoring, trial, lifecycle, routes }: AgreementSketch): Agreement {
  const ruleScope: RuleScope = {
    fields: Object.values(dictionary.fields),
    signals: Object.keys(dictionary.signals),
    signalsById: dictionary.signals,
    purposes: Object.keys(dictionary.consentPurposes),
    stages: [],
  };
  const score = scoring === null ? undefined : scoringOf(scoring, 'lead-score', ruleScope);
  const scorings = [
    ...(score === undefined ? [] : [{ ...score, isDefault: true }]),
    ...(score === undefined || trial === null
      ? []
      : [{ ...scoringOf(trial, 'a-trial', ruleScope), isDefault: false }]),
  ];
  const scope = {
    ...ruleScope,
    stages: lifecycle.stages.map(({ id }) => id),
    ...(score !== undefined && { scoring: score }),
  };
  return fixtureAgreement({
    ...dictionary,
    zone,
    lists: {},
    scorings: byId(scorings),
    lifecycle: lifecycleOf(lifecycle, scope),
    routing: routingOf(routes, scope),
    qualifications: {},
    reasons: {},
    territories: {},
    slas: {},
    accountTiers: {},
    invariants: {},
    accounts: {},
    budgets: {},
    campaigns: {},
    channels: {},
    touchPolicies: {},
    commitments: {},
    cadences: {},
    contentTypes: {},
    contentPieces: {},
    plans: {},
    messaging: { personas: {}, claims: {}, objections: {}, frameworks: [] },
    winLoss: { form: [], interviews: {} },
    misses: {},
    waivers: {},
    terms: {},
    syncs: {},
    targets: {},
  });
}
