const day = 86_400_000;
const hour = 3_600_000;
const begin = Date.UTC(2026, 4, 4, 8);

/** As a report of the USA writes it. */
function written(at: number): string {
  const date = new Date(at);
  const hours = date.getUTCHours();
  const clock = `${hours % 12 || 12}:${String(date.getUTCMinutes()).padStart(2, '0')} ${hours < 12 ? 'AM' : 'PM'}`;
  return `${dateOf(at)} ${clock}`;
}

function dateOf(at: number): string {
  const date = new Date(at);
  return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
}

interface Lead {
  readonly id: string;
  readonly created: number;
  /** How far it came. */
  readonly statuses: readonly string[];
}

const ways: readonly (readonly string[])[] = [
  ['Open', 'Marketing Qualified', 'Working', 'Qualified'],
  ['Open', 'Marketing Qualified', 'Working', 'Wiedervorlage – später'],
  ['Open', 'Marketing Qualified', 'Disqualified'],
  ['Open', 'Marketing Qualified', 'Working'],
  ['Open'],
];

const csv = (rows: readonly (readonly string[])[]): string =>
  `${rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`;

/**
 * Reports of a Salesforce of its own: statuses that no ready-made mapping knows, owners by name, no history of
 * opportunities and no campaigns. Four of five leads qualify a day after they came; every third of those is called two
 * hours later. Nobody in it is anybody.
 */
export function salesforceReports(count: number): Readonly<Record<string, string>> {
  const leads = Array.from({ length: count }, (_, place): Lead => {
    const statuses = ways[place % ways.length] ?? [];
    return { id: `00Q${String(place).padStart(6, '0')}`, created: begin + place * 2 * hour, statuses };
  });
  const changes = leads.flatMap(({ id, created, statuses }) =>
    statuses
      .slice(1)
      .map((status, place) => [
        id,
        'Lead Status',
        statuses[place] ?? '',
        status,
        written(created + (place + 1) * day),
      ]),
  );
  const owned = leads.map(({ id, created }, place) => [
    id,
    'Lead Owner',
    '',
    place % 2 === 0 ? 'Erika Mustermann' : 'Max Mustermann',
    written(created),
  ]);
  const called = leads.filter(({ statuses }, place) => statuses.length > 1 && place % 3 === 0);
  const won = leads.filter(({ statuses }) => statuses.includes('Qualified'));
  return {
    'Leads.csv': csv([
      [
        'Lead ID',
        'Create Date',
        'Lead Status',
        'Do Not Call',
        'Company / Account',
        'Title',
        'Email',
        'No. of Employees',
        'Country',
        'Lead Source',
        'Fax',
      ],
      ...leads.map(({ id, created, statuses }, place) => [
        id,
        dateOf(created),
        statuses.at(-1) ?? '',
        '0',
        `Example ${place}`,
        'Head of "Things"',
        `lead-${place}@example.com`,
        String(10 + (place % 400)),
        'DE',
        ['Web', 'Trade Show', 'Referral: partner'][place % 3] ?? '',
        '',
      ]),
    ]),
    'LeadHistory.csv': csv([
      ['Lead ID', 'Field / Event', 'Old Value', 'New Value', 'Edit Date'],
      ...changes,
      ...owned,
    ]),
    'Tasks.csv': csv([
      ['Activity ID', 'Lead ID', 'Status', 'Assigned', 'Task Subtype', 'Completed Date/Time', 'Created Date'],
      ...called.map(({ id, created }, place) => [
        `00T${place}`,
        id,
        'Completed',
        'Erika Mustermann',
        place % 10 === 0 ? 'Fax' : 'Call',
        written(created + day + 2 * hour),
        dateOf(created + day),
      ]),
    ]),
    'Opportunities.csv': csv([
      [
        'Opportunity ID',
        'Lead ID',
        'Account ID',
        'Opportunity Owner',
        'Created Date',
        'Close Date',
        'Stage',
        'Amount',
        'Amount Currency',
      ],
      ...won.map(({ id, created }, place) => [
        `006${place}`,
        id,
        `001${place}`,
        'Max Mustermann',
        dateOf(created + 4 * day),
        dateOf(created + 20 * day),
        place % 2 === 0 ? 'Closed Won' : 'Closed Lost',
        '1200.50',
        'USD',
      ]),
    ]),
  };
}
