import type { JsonObject } from '../../../support/json-value.ts';

/** The document of people with which an agreement can begin: both sides with two roles each, and sales representatives by pseudonyms. */
export function firstPeople(say: (en: string, de: string) => string, reps: readonly string[]): JsonObject {
  return {
    kind: 'people',
    owner: 'joint',
    roles: {
      'head-of-marketing': { title: say('Head of marketing', 'Leitung Marketing'), side: 'marketing' },
      'campaign-manager': { title: say('Campaign manager', 'Kampagnenmanagement'), side: 'marketing' },
      'head-of-sales': { title: say('Head of sales', 'Leitung Vertrieb'), side: 'sales' },
      'sales-desk': { title: say('Sales desk', 'Vertriebsannahme'), side: 'sales' },
      ...(reps.length > 0 && {
        rep: { title: say('Sales representative', 'Vertriebsmitarbeitende'), side: 'sales' },
      }),
    },
    teams: {
      marketing: { title: 'Marketing', side: 'marketing', lead: 'head-of-marketing' },
      sales: { title: say('Sales', 'Vertrieb'), side: 'sales', lead: 'sales-desk' },
    },
    members: {
      'marketing-1': { team: 'marketing', roles: ['head-of-marketing'] },
      'marketing-2': { team: 'marketing', roles: ['campaign-manager'] },
      'sales-1': { team: 'sales', roles: ['head-of-sales'] },
      'sales-2': { team: 'sales', roles: ['sales-desk'] },
      ...Object.fromEntries(reps.map((rep) => [rep, { team: 'sales', roles: ['rep'] }])),
    },
  };
}
