/** What every agreement needs and no question about a lead at one instant reads. */
export const frame = [
    {
        kind: 'agreement',
        id: 'random',
        leadpact: 1,
        title: 'A random agreement',
        parties: {
            marketing: { title: 'Marketing', approvers: ['marketing-lead'] },
            sales: { title: 'Sales', approvers: ['sales-lead'] },
        },
        languages: ['en'],
        zone: 'Europe/Berlin',
        currency: 'EUR',
        calendar: 'office',
        consents: { 'email-marketing': { title: 'E-mails' }, profiling: { title: 'Profiling' } },
    },
    {
        kind: 'calendar',
        id: 'office',
        zone: 'Europe/Berlin',
        hours: [{ days: ['mon-fri'], from: '09:00', to: '17:00' }],
    },
    {
        kind: 'people',
        roles: {
            'marketing-lead': { side: 'marketing' },
            'sales-lead': { side: 'sales' },
            rep: { side: 'sales' },
        },
        teams: { 'inside-sales': { side: 'sales', lead: 'sales-lead' } },
        members: { 'rep-1': { team: 'inside-sales', roles: ['rep'] } },
    },
    {
        kind: 'reasons',
        reasons: {
            competitor: { class: 'disqualify', to: 'lost', fault: 'marketing', at: ['handoff'] },
            'not-now': { class: 'recycle', to: 'recycled', wait: '30 calendar days', fault: 'none', at: ['work'] },
        },
    },
    {
        kind: 'escalation',
        perLead: [{ id: 'tell', at: '100 %', action: 'notify', to: 'sales-lead' }],
        levels: [
            {
                id: 'talk',
                level: 1,
                title: 'A talk',
                who: ['sales-lead'],
                action: 'Find the cause.',
                within: '5 business days',
            },
            {
                id: 'review',
                level: 2,
                title: 'A review',
                who: ['marketing-lead', 'sales-lead'],
                action: 'Decide.',
                within: '5 business days',
            },
            {
                id: 'change',
                level: 3,
                title: 'A change',
                who: ['marketing-lead', 'sales-lead'],
                action: 'Change it.',
                within: '10 business days',
            },
        ],
    },
];
