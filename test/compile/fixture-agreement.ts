import type { Agreement } from '../../src/model/agreement.ts';
import type { Member, Role } from '../../src/model/people.ts';
import type { TargetConfiguration } from '../../src/model/target.ts';
import type { Side } from '../../src/model/text.ts';
import { at, byId, definition } from './fixture-definition.ts';
import { fixtureFields, fixtureSignals } from './fixture-fields.ts';
import { fixtureLifecycle, fixtureReasons } from './fixture-lifecycle.ts';
import { fixtureAccount, fixtureCampaign, fixtureChannel, fixtureTier } from './fixture-market.ts';
import {
  fixtureCommitment,
  fixtureEscalation,
  fixtureMetric,
  fixturePlan,
  fixtureQualification,
  fixtureRouting,
  fixtureSla,
  fixtureTerritory,
  fixtureTouches,
} from './fixture-promises.ts';
import { fixtureScoring } from './fixture-scoring.ts';

/** A small linked agreement in which every kind of definition, rule, count mode, decay and criterion occurs. */
export function fixtureAgreement(overrides: Partial<Agreement> = {}): Agreement {
  return {
    ...definition('agreement', 'fixture', 'Fixture agreement'),
    languageVersion: 1,
    version: 'draft',
    parties: { marketing: party('marketing'), sales: party('sales') },
    languages: ['en', 'de'],
    zone: 'Europe/Berlin',
    currency: 'EUR',
    fiscalYearStart: 1,
    calendar: 'office',
    settle: { amount: 48, unit: 'hours' },
    consentPurposes: byId([definition('agreement', 'email-marketing', 'E-mail marketing')]),
    roles: byId([
      role('marketing-ops', 'marketing'),
      role('sales-manager', 'sales'),
      role('sales-ops', 'sales'),
    ]),
    teams: byId([{ ...definition('people', 'inside-sales'), side: 'sales', members: ['m-101', 'm-102'] }]),
    members: byId([member('m-101', 2), member('m-102', 1)]),
    calendars: byId([office]),
    fields: fixtureFields,
    lists: byId([{ ...definition('lists', 'competitors'), values: ['rival.example'] }]),
    signals: fixtureSignals,
    scorings: byId([fixtureScoring]),
    lifecycle: fixtureLifecycle,
    qualifications: byId([fixtureQualification]),
    reasons: fixtureReasons,
    routing: fixtureRouting,
    territories: byId([fixtureTerritory]),
    slas: byId([fixtureSla]),
    touchPolicies: byId([fixtureTouches]),
    accountTiers: byId([fixtureTier]),
    invariants: {},
    accounts: byId([fixtureAccount]),
    budgets: {},
    campaigns: byId([fixtureCampaign]),
    channels: byId([fixtureChannel]),
    commitments: byId([fixtureCommitment]),
    metrics: byId([fixtureMetric]),
    incentives: {},
    alignments: {},
    cadences: {},
    contentTypes: {},
    contentPieces: {},
    attributions: {},
    plans: byId([fixturePlan]),
    messaging: { personas: {}, claims: {}, objections: {}, frameworks: [] },
    winLoss: { form: [], interviews: {} },
    misses: {},
    waivers: {},
    terms: {},
    syncs: {},
    escalation: fixtureEscalation,
    targets: byId([
      target('espocrm', { apiVersion: '9.1', prefix: 'lp_' }),
      target('hubspot', { apiVersion: '2027-03-beta', prefix: 'lp_' }),
      target('marketo', { apiVersion: 'v1', prefix: 'lp_' }),
      target('mautic', { apiVersion: '5.1', prefix: 'lp_' }),
      target('salesforce', { apiVersion: '64.0', prefix: 'LP_' }),
    ]),
    sources: {},
    levels: {},
    samples: [],
    ...overrides,
  };
}

const office = {
  id: 'office',
  title: { en: 'Office' },
  zone: 'Europe/Berlin',
  weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:30' }],
  holidays: [],
  exceptions: {},
  holidayNames: {},
  place: at('calendar'),
} as const;

function party(side: Side) {
  return { side, title: { en: side }, approvers: [], place: at('agreement', 'parties', side) };
}

function role(id: string, side: Role['side']): Role {
  return { ...definition('people', id), side };
}

function member(id: string, weight: number): Member {
  const place = at('people', 'members', id);
  return { id, team: 'inside-sales', roles: [], weight, active: true, absences: [], skills: [], place };
}

function target(id: string, rest: Pick<TargetConfiguration, 'apiVersion' | 'prefix'>): TargetConfiguration {
  return { ...definition('target', id), ownsWholeObjects: true, ...rest };
}
