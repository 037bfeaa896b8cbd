import type { ClockReading } from '../evaluate/clock/clock-reading.ts';
import type { SampleResult } from '../scenario/run-samples.ts';
import { type Html, html } from './html.ts';
import { part, table } from './parts.ts';
import { link, moment, say, type View } from './view.ts';

/** The clocks of the lead: when each started, when it is due and how it stands. */
export function sampleClocks(view: View, { evaluation }: SampleResult): Html {
  const rows = Object.entries(evaluation.clocks).flatMap(([id, readings]) =>
    readings.map((reading) => [
      link(view, 'slas', view.agreement.slas[id], id),
      moment(view, reading.startAt),
      'dueAt' in reading && reading.dueAt !== undefined ? moment(view, reading.dueAt) : '–',
      'stoppedAt' in reading && reading.stoppedAt !== undefined ? moment(view, reading.stoppedAt) : '–',
      html`<span class="state ${reading.state}">${state(view, reading)}</span>`,
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

function state(view: View, reading: ClockReading): string {
  return {
    open: say(view, 'open', 'offen'),
    paused: say(view, 'paused', 'pausiert'),
    met: say(view, 'kept', 'eingehalten'),
    breached: say(view, 'breached', 'verletzt'),
    waived: say(view, 'waived', 'erlassen'),
    canceled: say(view, 'canceled', 'entfallen'),
    error: say(view, 'cannot be told', 'nicht bestimmbar'),
  }[reading.state];
}
