import type { Agreement } from '../agreement.ts';
import type { Checks } from '../checks.ts';
import type { Definition } from '../definition.ts';

/** What each kind of document contributes; undefined where a document that must exist is missing or too broken. */
export interface Parts {
  readonly accounts: Pick<Agreement, 'accountTiers' | 'accounts'>;
  readonly agreement: AgreementHead | undefined;
  readonly baseline: Checks['baseline'];
  readonly cadence: Agreement['cadences'];
  readonly budget: Agreement['budgets'];
  readonly calendar: Agreement['calendars'];
  readonly campaign: Agreement['campaigns'];
  readonly channels: Agreement['channels'];
  readonly changes: Checks['changes'];
  readonly checks: Checks['levels'];
  readonly commitment: Agreement['commitments'];
  readonly content: Pick<Agreement, 'contentTypes' | 'contentPieces'>;
  readonly glossary: Agreement['terms'];
  readonly escalation: Agreement['escalation'] | undefined;
  readonly fields: Pick<Agreement, 'fields' | 'invariants'>;
  readonly lifecycle: Agreement['lifecycle'] | undefined;
  readonly lists: Agreement['lists'];
  readonly metric: Agreement['metrics'];
  readonly incentive: Agreement['incentives'];
  readonly alignment: Agreement['alignments'];
  readonly approvals: Agreement['approvals'];
  readonly attribution: Agreement['attributions'];
  readonly messaging: Pick<Agreement, 'messaging'>;
  readonly people: Pick<Agreement, 'roles' | 'teams' | 'members'>;
  readonly plan: Agreement['plans'];
  readonly qualification: Agreement['qualifications'];
  readonly reasons: Agreement['reasons'];
  readonly remedies: Agreement['misses'];
  readonly routing: Agreement['routing'] | undefined;
  readonly sample: Agreement['samples'];
  readonly scoring: Agreement['scorings'];
  readonly signals: Agreement['signals'];
  readonly sla: Agreement['slas'];
  readonly source: Agreement['sources'];
  readonly sync: Agreement['syncs'];
  readonly target: Agreement['targets'];
  readonly territories: Agreement['territories'];
  readonly touches: Agreement['touchPolicies'];
  readonly waivers: Agreement['waivers'];
  readonly 'win-loss': Pick<Agreement, 'winLoss'>;
}

/** What the document of kind agreement itself says. */
export type AgreementHead = Definition &
  Pick<
    Agreement,
    | 'languageVersion'
    | 'parties'
    | 'languages'
    | 'zone'
    | 'currency'
    | 'fiscalYearStart'
    | 'calendar'
    | 'settle'
    | 'effectiveFrom'
    | 'consentPurposes'
    | 'privacy'
  >;
