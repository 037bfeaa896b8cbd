import { ownValue } from '../../support/own-value.ts';
import { html } from '../html.ts';
import { table } from '../parts.ts';
import { say } from '../view.ts';
import { breakdownTable } from './breakdown-tables.ts';
import { figureTold } from './figure.ts';
import type { StandingOf } from './standing.ts';
import { notMeasured, whereItStands } from './where-it-stands.ts';

/** What a policy credits, quarter by quarter, and to which channels. */
export const attributionStanding: StandingOf = (view, measured, id) => {
  if (ownValue(view.agreement.attributions, id) === undefined) return undefined;
  const own = (measured.document.attribution ?? []).filter(({ attribution }) => attribution === id);
  if (own.length === 0) return { part: notMeasured(view, measured) };
  const parts = own.map(({ what, periods, channels }) => {
    const title = what === 'revenue' ? say(view, 'Revenue', 'Umsatz') : say(view, 'Pipeline', 'Pipeline');
    const rows = periods
      .toReversed()
      .map(({ band, ...reading }) => [reading.period, figureTold(view, reading, { unit: 'money' })]);
    const whole = table([say(view, 'Quarter', 'Quartal'), say(view, 'Credited', 'Angerechnet')], rows);
    const apart = breakdownTable(
      view,
      { metric: { minSample: 0 }, unit: 'money' },
      { by: 'channel', periods: channels },
    );
    return html`<h3>${title}</h3>${whole}${apart}`;
  });
  return { part: whereItStands(view, measured, html`${parts}`) };
};
