import { about, of, text } from './written-words.ts';

/** A kind of which the synthetic agreement has many. */
export interface WrittenKind {
  readonly name: string;
  /** Objects on a site of a thousand pages; of what others name there are always as many as they name. */
  readonly most: number;
  readonly least?: number;
  readonly perFile: number;
  /** The documents that hold the objects of these numbers. */
  readonly documents: (numbers: readonly number[]) => readonly object[];
}

export const writtenKinds: readonly WrittenKind[] = [
  {
    name: 'channels',
    most: 8,
    least: 8,
    perFile: 8,
    documents: (numbers) => [
      {
        kind: 'channels',
        owner: 'marketing',
        title: text('Channels', 'Kanäle'),
        channels: keyed('channel', numbers, (n) => ({
          title: text(`Channel of ${about(n).en}`, `Kanal für ${about(n).de}`),
          order: n * 10,
          expected: `${10 + n} per month`,
        })),
      },
    ],
  },
  {
    name: 'campaigns',
    most: 70,
    perFile: 5,
    documents: (numbers) =>
      numbers.map((n) => ({
        kind: 'campaign',
        id: `campaign-${n}`,
        owner: 'marketing',
        title: text(`Campaign ${n}: ${about(n).en}`, `Kampagne ${n}: ${about(n).de}`),
        rationale: reason(n),
        channel: `channel-${1 + (n % 8)}`,
        from: `2027-${month(n)}-01`,
        to: `2027-${month(n)}-28`,
        budget: 4000 + n * 100,
        audience: { fields: { country: [of(['DE', 'AT', 'CH'], n), 'NL'] } },
        expected: { [`2027-${month(n)}`]: 5 + (n % 9) },
      })),
  },
  {
    name: 'content',
    most: 80,
    perFile: 16,
    documents: (numbers) => [
      {
        kind: 'content',
        owner: 'marketing',
        ...(numbers[0] === 1
          ? {
              types: {
                sheet: { title: text('Fact sheets', 'Datenblätter'), review: 'quarter' },
                guide: { title: text('Guides', 'Ratgeber'), review: 'year' },
              },
            }
          : {}),
        pieces: keyed('piece', numbers, (n) => ({
          title: text(`What ${about(n).en} costs`, `Was ${about(n).de} kostet`),
          rationale: reason(n),
          type: of(['sheet', 'guide'], n),
          stages: ['mql', 'sal'],
          keptBy: 'marketing-lead',
          reviewed: `2026-${month(n)}-08`,
          verdict: of(['keep', 'improve', 'invest'], n),
          use: { '2026-Q2': used(n), '2026-Q3': used(n + 3) },
        })),
      },
    ],
  },
  {
    name: 'slas',
    most: 60,
    perFile: 4,
    documents: (numbers) =>
      numbers.map((n) => ({
        kind: 'sla',
        id: `sla-${n}`,
        owner: 'sales',
        title: text(`Answer on ${about(n).en}`, `Antwort zu ${about(n).de}`),
        promise: text(
          `Sales answers within ${n + 2} business hours whoever asks about ${about(n).en}.`,
          `Der Vertrieb antwortet binnen ${n + 2} Geschäftsstunden auf Fragen zu ${about(n).de}.`,
        ),
        applies: { signal: { any: [`signal-${n}`] }, within: '7 days' },
        clock: { start: { stage: 'mql' }, stop: [{ stage: 'sal' }] },
        within: `${n + 2} business hours`,
        warnAt: ['50 %', '75 %'],
        compliance: { target: '90 %', per: 'week', minSample: 5 },
      })),
  },
  {
    name: 'signals',
    most: 60,
    perFile: 15,
    documents: (numbers) => [
      {
        kind: 'signals',
        owner: 'marketing',
        signals: keyed('signal', numbers, (n) => ({
          title: text(`Asked about ${about(n).en}`, `Frage zu ${about(n).de}`),
          intent: of(['high', 'standard', 'low'], n),
        })),
      },
    ],
  },
  {
    name: 'reasons',
    most: 60,
    perFile: 15,
    documents: (numbers) => [
      {
        kind: 'reasons',
        owner: 'joint',
        reasons: keyed('reason', numbers, (n) => ({
          title: text(`No need of ${about(n).en}`, `Kein Bedarf an ${about(n).de}`),
          rationale: reason(n),
          class: 'disqualify',
          to: 'disqualified',
          fault: of(['marketing', 'none'], n),
          at: ['handoff', 'work'],
        })),
      },
    ],
  },
  {
    name: 'glossary',
    most: 60,
    perFile: 15,
    documents: (numbers) => [
      {
        kind: 'glossary',
        owner: 'joint',
        terms: keyed('term', numbers, (n) => ({
          title: text(`Word for ${about(n).en}`, `Wort für ${about(n).de}`),
          means: reason(n),
        })),
      },
    ],
  },
  {
    name: 'commitments',
    most: 40,
    perFile: 8,
    documents: (numbers) =>
      numbers.map((n) => ({
        kind: 'commitment',
        id: `commitment-${n}`,
        owner: 'marketing',
        title: text(`Reports on ${about(n).en}`, `Berichte über ${about(n).de}`),
        promise: text(
          `Marketing reports every month on ${about(n).en}.`,
          `Das Marketing berichtet jeden Monat über ${about(n).de}.`,
        ),
        measure: { deliveries: text(`Report on ${about(n).en}`, `Bericht über ${about(n).de}`) },
        atLeast: 1 + (n % 4),
        per: 'month',
      })),
  },
  {
    name: 'cadences',
    most: 25,
    perFile: 5,
    documents: (numbers) =>
      numbers.map((n) => ({
        kind: 'cadence',
        id: `cadence-${n}`,
        owner: 'joint',
        title: text(`Meeting on ${about(n).en}`, `Runde zu ${about(n).de}`),
        every: 'month',
        on: of(['first monday', 'first thursday', 'last friday'], n),
        at: '14:00',
        lasts: '60 minutes',
        ledBy: 'marketing-lead',
        with: ['sales-lead', 'rep'],
        agenda: [1, 2, 3].map((topic) => ({
          topic: text(`Point ${topic}: ${about(n + topic).en}`, `Punkt ${topic}: ${about(n + topic).de}`),
          minutes: 20,
          by: 'sales-lead',
        })),
        output: reason(n),
        fulfils: [`commitment-${n}`],
      })),
  },
];

function keyed(
  prefix: string,
  numbers: readonly number[],
  entry: (n: number) => object,
): Readonly<Record<string, object>> {
  return Object.fromEntries(numbers.map((n) => [`${prefix}-${n}`, entry(n)]));
}

function reason(n: number): object {
  return text(
    `Last year ${about(n).en} took ${n + 3} hours a week, and nobody could say of whom. Since then ${about(n + 1).en} has an owner, and whoever waits for it knows whom to ask.`,
    `Im letzten Jahr kostete ${about(n).de} ${n + 3} Stunden in der Woche, und niemand wusste, wessen. Seither hat ${about(n + 1).de} einen Namen, und wer darauf wartet, weiß, wen er fragen kann.`,
  );
}

function used(n: number): object {
  return { sent: 30 + (n % 20), inDeals: 10 + (n % 10), inWonDeals: n % 10 };
}

function month(n: number): string {
  return String(1 + (n % 12)).padStart(2, '0');
}
