import type { MeasuredPart } from '../../measured-part.ts';
import { touchTypes } from '../../touch-type.ts';
import type { AgreedNoun } from './name-column.ts';

/** A key of a part of a source and the column of the normalised table that it gives. */
export interface PartColumn {
  readonly key: string;
  readonly target: string;
  readonly read: PartReading;
  /** Without it a row says nothing. */
  readonly isRequired?: boolean;
  /** What holds where the key is not written. */
  readonly otherwise?: string;
}

export type PartReading =
  | { readonly as: 'id' | 'moment' | 'date' | 'flag' | 'text' | 'money' | 'currency' }
  | { readonly as: 'name'; readonly noun: AgreedNoun }
  | { readonly as: 'word'; readonly words: readonly string[] }
  | { readonly as: 'whole'; readonly least: number; readonly most?: number };

const column = (key: string, target: string, read: PartReading): PartColumn => ({ key, target, read });
const required = (key: string, target: string, read: PartReading): PartColumn => ({
  ...column(key, target, read),
  isRequired: true,
});
const id = { as: 'id' } as const;
const moment = { as: 'moment' } as const;
const date = { as: 'date' } as const;
const flag = { as: 'flag' } as const;
const text = { as: 'text' } as const;
const name = (noun: AgreedNoun) => ({ as: 'name', noun }) as const;
const word = (...words: readonly string[]) => ({ as: 'word', words }) as const;

const lead = required('lead', 'lead_id', id);
const logged = column('logged', 'logged_at', moment);
const cycle = column('cycle', 'cycle_number', { as: 'whole', least: 1 });
const amount = { as: 'money' } as const;
const currency = column('currency', 'currency_code', { as: 'currency' });
const side = word('marketing', 'sales');

/** What each part of a source may say, in the order of the normalised table; what only one part has is linked beside. */
export const measuredColumns: Readonly<Record<MeasuredPart, readonly PartColumn[]>> = {
  stageHistory: [
    lead,
    cycle,
    column('from', 'from_stage', name('stage')),
    column('to', 'to_stage', name('stage')),
    required('entered', 'entered_at', moment),
    logged,
    { ...required('actor', 'entry_actor', word('user', 'auto', 'deadline')), otherwise: 'user' },
    column('reason', 'reason_id', name('reason')),
    column('end', 'cycle_end', word('recycle', 'disqualify', 'lost', 'expired', 'withdrawn', 'gate')),
    column('reopens', 'reopens_on', date),
    column('voided', 'voided_at', moment),
  ],
  assignments: [
    required('id', 'assignment_id', id),
    lead,
    cycle,
    required('assigned', 'assigned_at', moment),
    logged,
    column('owner', 'owner_id', name('member')),
    column('queue', 'queue_id', name('queue')),
    required('cause', 'assignment_cause', text),
    column('rule', 'rule_id', id),
  ],
  activities: [
    required('id', 'activity_id', id),
    lead,
    column('member', 'member_id', name('member')),
    required('type', 'activity_type', word(...touchTypes)),
    { ...required('direction', 'activity_direction', word('outbound', 'inbound')), otherwise: 'outbound' },
    column('automated', 'is_automated', flag),
    column('answered', 'is_answered', flag),
    column('meeting', 'meeting_outcome', word('held', 'no-show')),
    required('occurred', 'occurred_at', moment),
    logged,
  ],
  opportunities: [
    required('id', 'opportunity_id', id),
    column('lead', 'lead_id', id),
    column('account', 'account_id', id),
    cycle,
    column('owner', 'owner_id', name('member')),
    column('stage', 'opportunity_stage', name('stage')),
    required('created', 'created_at', moment),
    column('closes', 'close_date', date),
    column('closed', 'closed_at', moment),
    column('reason', 'reason_id', name('reason')),
    column('amount', 'amount_minor', amount),
    currency,
  ],
  opportunityContacts: [
    required('opportunity', 'opportunity_id', id),
    lead,
    column('role', 'contact_role', text),
  ],
  opportunityStages: [
    required('opportunity', 'opportunity_id', id),
    required('stage', 'stage_name', text),
    required('entered', 'entered_at', moment),
    logged,
  ],
  forecastSnapshots: [
    required('taken', 'taken_at', moment),
    required('month', 'period_start', date),
    required('quarter', 'period_start', date),
    required('owner', 'owner_id', name('member')),
    required('category', 'forecast_category', text),
    required('amount', 'amount_minor', amount),
    currency,
  ],
  costs: [
    required('month', 'cost_month', date),
    column('source', 'source_name', text),
    column('campaign', 'campaign_id', id),
    required('amount', 'amount_minor', amount),
    currency,
  ],
  waitings: [
    lead,
    required('state', 'waiting_state', name('waiting')),
    required('from', 'waiting_from', moment),
    column('until', 'waiting_until', moment),
    logged,
  ],
  rulings: [
    lead,
    cycle,
    required('ruled', 'ruled_at', moment),
    logged,
    required('outcome', 'ruled_outcome', word('accepted', 'rejected')),
    column('reason', 'reason_id', name('reason')),
  ],
  waivers: [
    required('promise', 'sla_id', name('sla')),
    lead,
    cycle,
    required('waived', 'waived_at', moment),
    required('by', 'waived_by', side),
    required('reason', 'waiver_reason', text),
  ],
  contentUses: [
    required('piece', 'content_id', name('content')),
    required('used', 'used_at', moment),
    column('lead', 'lead_id', id),
    column('opportunity', 'opportunity_id', id),
    column('member', 'member_id', name('member')),
  ],
  npsAnswers: [
    required('id', 'answer_id', id),
    required('answered', 'answered_on', date),
    required('to', 'given_to', side),
    required('points', 'nps_points', { as: 'whole', least: 0, most: 10 }),
  ],
  mapLeads: [
    required('id', 'lead_id', id),
    column('stage', 'map_stage', name('stage')),
    column('updated', 'updated_at', moment),
  ],
};
