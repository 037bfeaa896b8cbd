import type { Evaluation } from '../evaluate/evaluation.ts';
import { criterionWords } from '../model/words/criterion-words.ts';
import type { SampleResult } from '../scenario/run-samples.ts';
import { type Html, html } from './html.ts';
import { facts, part, table } from './parts.ts';
import { link, moment, plain, say, type View, words } from './view.ts';

/** Stages entered, what keeps the lead from the next one, and where it went. */
export function sampleJourney(view: View, { evaluation }: SampleResult): Html {
  return html`${entries(view, evaluation)}${ahead(view, evaluation)}${route(view, evaluation)}`;
}

function entries(view: View, { journey, stage, cycle, gate, reason }: Evaluation): Html {
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
            : link(
                view,
                'gates',
                view.agreement.lifecycle.gates.find(({ id }) => id === gate),
                gate,
              ),
        ],
        [
          say(view, 'Reason', 'Grund'),
          reason === null ? undefined : link(view, 'reasons', view.agreement.reasons[reason], reason),
        ],
      ],
    )}`,
  );
}

function ahead(view: View, { ahead: tests }: Evaluation): Html {
  const next = tests.find(({ enters }) => !enters);
  if (!next) return html``;
  const stage = plain(view, view.agreement.lifecycle.stages.find(({ id }) => id === next.stage)?.title);
  const missing = next.missingFields
    .map((field) => plain(view, view.agreement.fields[field]?.title) || field)
    .join(', ');
  return part(
    say(view, `What is missing for ${stage}`, `Was zu ${stage} fehlt`),
    facts([
      [say(view, 'Gate', 'Sperre'), next.gate ?? undefined],
      [say(view, 'Unknown', 'Unbekannt'), missing],
      [
        say(view, 'Required', 'Verlangt'),
        next.criteria ? undefined : say(view, 'does not hold', 'trifft nicht zu'),
      ],
      [
        say(view, 'Threshold', 'Schwelle'),
        next.threshold || next.fastTrack ? undefined : say(view, 'not reached', 'nicht erreicht'),
      ],
    ]),
  );
}

function route(view: View, { route: routed, owner, queue }: Evaluation): Html {
  if (routed === null) return html``;
  const { rules, queues } = view.agreement.routing;
  const failed = routed.failed.map(({ rule, condition, read }) => [
    link(
      view,
      'routing',
      rules.find(({ id }) => id === rule),
      rule,
    ),
    condition ? criterionWords(condition, view.agreement, view.language) : '',
    read === null ? say(view, 'nothing', 'nichts') : String(read),
  ]);
  return part(
    say(view, 'Route', 'Zuweisung'),
    html`${facts([
      [
        say(view, 'Rule', 'Regel'),
        routed.rule === null
          ? withoutRule(view, routed.via)
          : link(
              view,
              'routing',
              rules.find(({ id }) => id === routed.rule),
              routed.rule,
            ),
      ],
      [say(view, 'Owner', 'Verantwortlich'), owner === null ? undefined : html`<code>${owner}</code>`],
      [say(view, 'Queue', 'Warteschlange'), queue === null ? undefined : words(view, queues[queue]?.title)],
    ])}${failed.length === 0 ? html`` : html`<details><summary>${say(view, `${failed.length} rules above did not match`, `${failed.length} Regeln davor passten nicht`)}</summary>${table([say(view, 'Rule', 'Regel'), say(view, 'First condition that failed', 'Erste nicht erfüllte Bedingung'), say(view, 'Read', 'Gelesen')], failed)}</details>`}`,
  );
}

/** How a lead found its owner although no rule took it. */
function withoutRule(view: View, via: NonNullable<Evaluation['route']>['via']): string {
  if (via === 'account') return say(view, 'none: the owner of the account', 'keine: wer den Account betreut');
  return say(view, 'none: the fallback', 'keine: die Auffanglösung');
}
