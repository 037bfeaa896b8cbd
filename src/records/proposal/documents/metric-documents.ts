import type { CommentedFile } from '../commented-yaml.ts';
import type { Step } from '../first-figures.ts';
import type { Proposal } from '../proposal.ts';
import { usualWindow } from '../usual-target.ts';
import { entriesId, fromTo, nameOf, stepId } from './metric-names.ts';
import { firstSla } from './promise-documents.ts';
import { type Saying, sayingOf } from './saying.ts';

type Metric = Readonly<Record<string, unknown>> & { readonly id: string };

const both = ['head-of-marketing', 'sales-desk'] as const;

/** What is measured at once: the funnel, the handoff, the first answer, and what became of it. */
export function metricDocuments(proposal: Proposal, steps: readonly Step[]): readonly CommentedFile[] {
  const saying = sayingOf(proposal);
  const metrics = [
    ...entries(proposal, steps, saying),
    ...conversions(proposal, steps, saying),
    ...handoffMetrics(proposal, saying),
    ...answerMetrics(proposal, saying),
    ...outcomeMetrics(proposal, saying),
  ];
  const isOften = (proposal.volume?.median ?? 0) >= fewestForTrends;
  return metrics.map(({ id, ...rest }) => ({
    path: `definitions/metrics/${id}.yaml`,
    data: { kind: 'metric', id, ...rest, ...(isShare(rest) && isOften && { trendAlarm: heads }) },
    notes: notesOf(rest, saying),
  }));
}

/** No good or bad is proposed, but that a share changes more than by chance is told. */
const heads = ['head-of-marketing', 'head-of-sales'] as const;
/** Of fewer leads a month no trend can be told from chance. */
const fewestForTrends = 30;
const shares = ['conversion', 'acceptance', 'compliance', 'winRate', 'untouched'];

function isShare({ measure }: Omit<Metric, 'id'>): boolean {
  return typeof measure === 'object' && measure !== null && shares.some((key) => key in measure);
}

function notesOf(metric: Omit<Metric, 'id'>, { say }: Saying): CommentedFile['notes'] {
  const { measure } = metric;
  const isConversion = typeof measure === 'object' && measure !== null && 'conversion' in measure;
  if (!isConversion) return [];
  return [
    {
      at: ['measure', 'conversion', 'within'],
      words: say(
        'nine of ten that got there needed no longer, rounded up; no good or bad is proposed, that is to be agreed',
        'neun von zehn, die ankamen, brauchten nicht länger, aufgerundet; gut und schlecht sind zu vereinbaren',
      ),
    },
  ];
}

function entries({ stages, handoff }: Proposal, steps: readonly Step[], { say }: Saying): readonly Metric[] {
  const offered = stages.findIndex(({ id }) => id === handoff);
  return steps.map(({ stage }) => {
    const name = nameOf(stages, stage);
    const isSales = stages.findIndex(({ id }) => id === stage) > offered;
    return {
      id: entriesId(steps, stage),
      owner: isSales ? 'sales' : 'marketing',
      title: say(`Leads that reached ${name}`, `Leads, die ${name} erreichten`),
      measure: { entries: stage },
      per: 'month',
      better: 'higher',
      explainedBy: [isSales ? 'sales-desk' : 'head-of-marketing'],
    };
  });
}

function conversions(
  { stages, origin, fields, volume }: Proposal,
  steps: readonly Step[],
  { say }: Saying,
): readonly Metric[] {
  const parts = fields.find(({ id }) => id === origin)?.values?.length ?? 0;
  // Smaller parts would show chance.
  const isApart = parts > 0 && (volume?.median ?? 0) >= parts * fewestForTrends;
  return steps.slice(1).map(({ stage, p90 }, place) => {
    const from = steps[place]?.stage ?? '';
    return {
      id: stepId(steps, stage),
      owner: 'joint',
      title: fromTo(stages, from, stage, say),
      measure: { conversion: { from, to: stage, base: 'all', within: `${usualWindow(p90 ?? 0)} days` } },
      per: 'month',
      better: 'higher',
      ...(isApart && { breakdown: { by: [{ field: origin }] } }),
      explainedBy: both,
    };
  });
}

function handoffMetrics({ stages, handoff, has, fields }: Proposal, { say }: Saying): readonly Metric[] {
  const name = nameOf(stages, handoff);
  const completeness: Metric = {
    id: 'completeness',
    owner: 'marketing',
    title: say('What is known of a lead', 'Was von einem Lead bekannt ist'),
    measure: { completeness: handoff },
    per: 'month',
    better: 'higher',
    explainedBy: ['head-of-marketing'],
  };
  return [
    ...(fields.length === 0 ? [] : [completeness]),
    {
      id: 'acceptance',
      owner: 'joint',
      title: say('Leads that sales accepts', 'Leads, die der Vertrieb annimmt'),
      measure: { acceptance: true },
      per: 'month',
      better: 'higher',
      explainedBy: both,
    },
    {
      id: 'ageing',
      owner: 'sales',
      title: say(`Leads that stand in ${name}`, `Leads, die in ${name} stehen`),
      measure: {
        ageing: {
          stage: handoff,
          without: has.activities ? 'contact' : 'activity',
          over: '7 days',
          steps: ['30 days', '90 days'],
        },
      },
      per: 'week',
      better: 'lower',
      explainedBy: ['sales-desk'],
    },
  ];
}

function answerMetrics({ response: { until } }: Proposal, { say }: Saying): readonly Metric[] {
  const sla = firstSla[until];
  const compliance: Metric = {
    id: 'answered-in-time',
    owner: 'sales',
    title: say('Leads answered in time', 'Rechtzeitig beantwortete Leads'),
    measure: { compliance: sla },
    per: 'month',
    better: 'higher',
    explainedBy: ['sales-desk'],
  };
  if (until === 'stage') return [compliance];
  return [
    compliance,
    ...(['median', 'p90'] as const).map((quantile) => ({
      id: `contact-time-${quantile}`,
      owner: 'sales',
      title:
        quantile === 'median'
          ? say('Time to first contact, half of the leads', 'Zeit bis zum Erstkontakt, Hälfte der Leads')
          : say('Time to first contact, nine of ten leads', 'Zeit bis zum Erstkontakt, neun von zehn Leads'),
      measure: { firstContact: { sla, quantile } },
      per: 'month',
      better: 'lower',
      explainedBy: ['sales-desk'],
    })),
    {
      id: 'untouched',
      owner: 'sales',
      title: say('Leads nobody has called', 'Leads, die niemand angerufen hat'),
      measure: { untouched: sla },
      per: 'month',
      better: 'lower',
      explainedBy: ['sales-desk'],
    },
  ];
}

function outcomeMetrics({ stages, handoff, has }: Proposal, { say }: Saying): readonly Metric[] {
  const [offered, end] = [handoff, stages.find(({ role }) => role === 'won')?.id ?? ''].map((id) =>
    nameOf(stages, id),
  );
  const won = stages.find(({ role, seen }) => role === 'won' && seen > 0)?.id;
  const metric = (id: string, title: string, measure: object, more: object = {}): Metric => ({
    id,
    owner: 'joint',
    title,
    measure,
    per: 'month',
    ...more,
    explainedBy: both,
  });
  return [
    ...(has.outcomes
      ? [
          metric(
            'win-rate',
            say('Opportunities won', 'Gewonnene Opportunities'),
            { winRate: { by: 'count' } },
            {
              better: 'higher',
            },
          ),
        ]
      : []),
    ...(won === undefined || won === handoff
      ? []
      : [
          metric(
            'time-to-win',
            say(`Time from ${offered} to ${end}`, `Zeit von ${offered} bis ${end}`),
            {
              salesCycle: { from: handoff, to: won, quantile: 'median' },
            },
            { better: 'lower' },
          ),
        ]),
    ...(has.amounts
      ? [
          metric(
            'won-revenue',
            say('Revenue won', 'Gewonnener Umsatz'),
            { wonRevenue: true },
            { better: 'higher' },
          ),
        ]
      : []),
  ];
}
