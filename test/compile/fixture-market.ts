import type { AccountTier, TargetAccount } from '../../src/model/accounts.ts';
import type { Campaign } from '../../src/model/campaign.ts';
import type { Channel } from '../../src/model/channel.ts';
import { at, definition } from './fixture-definition.ts';

export const fixtureChannel: Channel = {
  ...definition('channels', 'website'),
  order: 10,
  signals: ['demo-request'],
  fields: { 'lead-source': ['website'] },
  offline: false,
  expectedPerMonth: 45,
};

export const fixtureTier: AccountTier = {
  ...definition('accounts', 'tier-1', 'Tier 1'),
  fields: {},
  perMember: 5,
};

export const fixtureAccount: TargetAccount = {
  id: 'nordwerk',
  title: { en: 'Nordwerk' },
  domain: 'nordwerk.example',
  company: { country: 'de' },
  tier: 'tier-1',
  owner: 'm-101',
  place: at('accounts', 'accounts', 'nordwerk'),
};

export const fixtureCampaign: Campaign = {
  ...definition('campaigns', 'winter-webinar', 'Winter webinar'),
  channel: 'website',
  from: '2027-01-11',
  to: '2027-02-26',
  draft: false,
  audience: { fields: { country: ['de'] }, between: {}, territories: [], tiers: ['tier-1'] },
  expected: { '2027-01': 22 },
  preparation: {},
  followUp: 'sales-ops',
};
