import type { SampleResult } from '../scenario/run-samples.ts';
import { type Html, html } from './html.ts';
import { facts, part, table } from './parts.ts';
import { sampleGrounds, sampleTelling } from './sample-grounds.ts';
import { toldEntries, toldGate } from './try/told-grounds.ts';
import { link, moment, say, type View } from './view.ts';

/** The stages the lead entered and why, and where it stands. */
export function sampleJourney(view: View, result: SampleResult): Html {
  const { evaluation } = result;
  const telling = sampleTelling(view);
  const grounds = sampleGrounds(view, result);
  const { journey, stage, cycle, gate, reason } = evaluation;
  const title = (id: string): Html =>
    link(
      view,
      'stages',
      view.agreement.lifecycle.stages.find((each) => each.id === id),
      id,
    );
  const actors = {
    user: say(view, 'a person', 'ein Mensch'),
    auto: say(view, 'the criteria', 'die Kriterien'),
    deadline: say(view, 'the deadline', 'die Frist'),
  };
  const rows = journey.entries.map((entry) => [
    moment(view, entry.at),
    title(entry.from),
    title(entry.to),
    actors[entry.actor],
    entry.voided
      ? say(view, 'corrected', 'berichtigt')
      : entry.inferred
        ? say(view, 'implied', 'mitgemeint')
        : '',
  ]);
  return part(
    say(view, 'Journey', 'Weg'),
    html`${table([say(view, 'When', 'Wann'), say(view, 'From', 'Von'), say(view, 'To', 'Nach'), say(view, 'By', 'Durch'), ''], rows)}${facts(
      [
        [say(view, 'Stage', 'Phase'), title(stage)],
        [say(view, 'Cycle', 'Durchlauf'), String(cycle)],
        [
          say(view, 'Gate', 'Sperre'),
          gate === null
            ? undefined
            : html`${link(
                view,
                'gates',
                view.agreement.lifecycle.gates.find(({ id }) => id === gate),
                gate,
              )}${toldGate(telling, grounds)}`,
        ],
        [
          say(view, 'Reason', 'Grund'),
          reason === null ? undefined : link(view, 'reasons', view.agreement.reasons[reason], reason),
        ],
      ],
    )}${toldEntries(telling, grounds)}`,
  );
}
