import type { Breakdown, Metric } from '../../model/metric.ts';
import { periodWords } from '../../model/words/period-words.ts';
import { valueWords } from '../field-values.ts';
import { type Html, html } from '../html.ts';
import { link, say, type View } from '../view.ts';

/** By what a metric is taken apart, each on its own line. */
export function breakdownWords(view: View, { breakdowns, breakdownsPer, per }: Metric): Html {
  if (breakdowns.length === 0) return html``;
  const rhythm = breakdownsPer === per ? '' : ` (${periodWords(breakdownsPer, view.language)})`;
  return html`<ul class="words">${breakdowns.map((breakdown) => html`<li>${words(view, breakdown)}${rhythm}</li>`)}</ul>`;
}

function words(view: View, breakdown: Breakdown): Html {
  const { agreement } = view;
  switch (breakdown.by) {
    case 'channel':
      return html`${say(view, 'channel', 'Kanal')}`;
    case 'campaign':
      return html`${say(view, 'campaign', 'Kampagne')}`;
    case 'territory':
      return html`${say(view, 'territory', 'Gebiet')}`;
    case 'member':
      return html`${say(view, 'member of the team', 'Person')}`;
    case 'response-time':
      return html`${say(view, 'how soon the lead was contacted: up to 5 minutes, 30 minutes, 4 hours, 24 hours, later, not at all', 'der Zeit bis zum Kontakt: bis 5 Minuten, 30 Minuten, 4 Stunden, 24 Stunden, später, gar nicht')} (${link(view, 'slas', agreement.slas[breakdown.sla], breakdown.sla)})`;
    case 'field':
      return html`${link(view, 'fields', agreement.fields[breakdown.field], breakdown.field)}${groups(view, breakdown)}`;
    default:
      return breakdown satisfies never;
  }
}

/** What is taken together; the groups go by what is in them, since their names are for systems. */
function groups(view: View, { field, groups: taken = {} }: Extract<Breakdown, { by: 'field' }>): string {
  const told = Object.values(taken).map((values) =>
    values.map((value) => valueWords(view, field, value)).join(' + '),
  );
  return told.length === 0 ? '' : `: ${told.join('; ')}`;
}
