import { at, definition } from './fixture-definition.js';
export const fixtureChannel = {
    ...definition('channels', 'website'),
    order: 10,
    signals: ['demo-request'],
    fields: { 'lead-source': ['website'] },
    offline: false,
    expectedPerMonth: 45,
};
export const fixtureTier = {
    ...definition('accounts', 'tier-1', 'Tier 1'),
    fields: {},
    perMember: 5,
};
export const fixtureAccount = {
    id: 'nordwerk',
    title: { en: 'Nordwerk' },
    domain: 'nordwerk.example',
    company: { country: 'de' },
    tier: 'tier-1',
    owner: 'm-101',
    place: at('accounts', 'accounts', 'nordwerk'),
};
export const fixtureCampaign = {
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
