import type { SampleResult } from '../scenario/run-samples.ts';
import { type Html, html } from './html.ts';
import { part, table } from './parts.ts';
import { sampleTelling } from './sample-grounds.ts';
import { toldSingle } from './try/told-single.ts';
import { link, moment, say, type View } from './view.ts';

/** The clocks of the lead: when each started, when it is due and how it stands. */
export function sampleClocks(view: View, { evaluation }: SampleResult): Html {
  const telling = sampleTelling(view);
  const rows = Object.entries(evaluation.clocks).flatMap(([id, readings]) =>
    readings.map((reading) => [
      link(view, 'slas', view.agreement.slas[id], id),
      moment(view, reading.startAt),
      'dueAt' in reading && reading.dueAt !== undefined ? moment(view, reading.dueAt) : '–',
      'stoppedAt' in reading && reading.stoppedAt !== undefined ? moment(view, reading.stoppedAt) : '–',
      html`<span class="state ${reading.state}">${toldSingle(telling, 'clocks', reading.state)}</span>`,
    ]),
  );
  return part(
    say(view, 'Clocks', 'Uhren'),
    table(
      [
        say(view, 'Promise', 'Zusage'),
        say(view, 'Started', 'Beginn'),
        say(view, 'Due', 'Fällig'),
        say(view, 'Stopped', 'Ende'),
        say(view, 'State', 'Stand'),
      ],
      rows,
    ),
  );
}
