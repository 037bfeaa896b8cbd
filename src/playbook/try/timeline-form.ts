import type { Text } from '../../model/text.ts';
import { touchTypes } from '../../model/touch-type.ts';
import { touchWords } from '../../model/words/touch-words.ts';
import { type Html, html } from '../html.ts';
import { plain, say, type View } from '../view.ts';
import { check, choice, input, momentInput, type Option } from './control.ts';

/** What happened to the lead, entry by entry: each kind of entry has a template that the script copies. */
export function timelineForm(view: View): Html {
  const kinds = entryKinds(view);
  return html`<fieldset><legend>${say(view, 'What happened', 'Was geschah')}</legend>
<ol id="timeline"></ol>
<p><label>${say(view, 'One more', 'Noch etwas')} <select id="adding"><optgroup label="${say(view, 'Signals', 'Signale')}">${additions(titled(view, view.agreement.signals), (signal) => ({ signal }))}</optgroup><optgroup label="${say(view, 'Anything else', 'Anderes')}">${kinds.flatMap(({ title, first }) => (first === undefined ? [] : [html`<option value="${JSON.stringify(first)}">${title}</option>`]))}</optgroup></select></label> <button type="button" id="add">${say(view, 'Add', 'Hinzufügen')}</button></p>
${kinds.map(
  ({
    verb,
    title,
    controls,
  }) => html`<template id="entry-${verb}"><li><fieldset><legend>${title}</legend>${momentInput({ label: say(view, 'When', 'Wann'), path: 'at' })}${controls}<p class="rest summary"></p><button type="button" class="remove">${say(view, 'Remove', 'Entfernen')}</button></fieldset></li></template>
`,
)}</fieldset>`;
}

function additions(options: readonly Option[], entry: (id: string) => object): readonly Html[] {
  return options.map(
    ({ value, label }) => html`<option value="${JSON.stringify(entry(value))}">${label}</option>`,
  );
}

/** A kind of entry. */
interface EntryKind {
  readonly verb: string;
  readonly title: string;
  readonly controls: readonly Html[];
  /** What a new entry says; absent where it cannot be added here, or is added by its own name. */
  readonly first?: object;
}

function entryKinds(view: View): readonly EntryKind[] {
  return [...happenings(view), ...moves(view), ...works(view)];
}

function happenings(view: View): readonly EntryKind[] {
  const { signals, consentPurposes } = view.agreement;
  const properties = [...new Set(Object.values(signals).flatMap((signal) => signal.properties))].sort();
  const answers = titled(view, consentPurposes).flatMap(({ value, label }) => [
    { value: JSON.stringify({ [value]: 'given' }), label: `${label}: ${say(view, 'given', 'erteilt')}` },
    {
      value: JSON.stringify({ [value]: 'withdrawn' }),
      label: `${label}: ${say(view, 'withdrawn', 'widerrufen')}`,
    },
  ]);
  const [answer] = answers;
  return [
    {
      verb: 'signal',
      title: say(view, 'Signal', 'Signal'),
      controls: [
        choice({ label: say(view, 'What', 'Was'), path: 'signal' }, titled(view, signals), { none: null }),
        ...properties.map((property) => propertyInput(view, property)),
        check({ label: say(view, 'by a robot', 'von einem Bot'), path: 'bot' }),
        check({ label: say(view, 'by a colleague', 'von Kollegen'), path: 'internal' }),
      ],
    },
    { verb: 'set', title: say(view, 'Values become known', 'Werte werden bekannt'), controls: [] },
    {
      verb: 'consent',
      title: say(view, 'Consent', 'Einwilligung'),
      controls: [
        choice({ label: say(view, 'What', 'Was'), path: 'consent' }, answers, { kind: 'json', none: null }),
      ],
      ...(answer && { first: { consent: JSON.parse(answer.value) } }),
    },
    {
      verb: 'objection',
      title: say(view, 'The lead objects', 'Der Lead widerspricht'),
      controls: [],
      first: { objection: true },
    },
  ];
}

/** Shown only for signals that have the property. */
function propertyInput({ agreement }: View, property: string): Html {
  const having = Object.values(agreement.signals).filter(({ properties }) => properties.includes(property));
  return html`<span data-signals="${having.map(({ id }) => id).join(' ')}">${input({ label: property, path: `properties.${property}` }, 'text')}</span>`;
}

function moves(view: View): readonly EntryKind[] {
  const { lifecycle, reasons } = view.agreement;
  const stages = lifecycle.stages.map(({ id, title }) => ({ value: id, label: plain(view, title) }));
  const [reason] = Object.keys(reasons);
  return [
    {
      verb: 'move',
      title: say(view, 'Somebody moves it to a stage', 'Jemand setzt ihn in eine Phase'),
      controls: [choice({ label: say(view, 'Stage', 'Phase'), path: 'move' }, stages, { none: null })],
      first: { move: stages.at(-1)?.value },
    },
    {
      verb: 'accept',
      title: say(view, 'Sales accepts it', 'Der Vertrieb nimmt ihn an'),
      controls: [],
      first: { accept: true },
    },
    {
      verb: 'dispose',
      title: say(view, 'Given back or ended', 'Zurückgegeben oder beendet'),
      controls: [
        choice({ label: say(view, 'Reason', 'Grund'), path: 'dispose' }, titled(view, reasons), {
          none: null,
        }),
        input({ label: say(view, 'Until', 'Bis'), path: 'until' }, 'date'),
      ],
      ...(reason !== undefined && { first: { dispose: reason } }),
    },
    {
      verb: 'correct',
      title: say(view, 'An entry is corrected', 'Ein Eintrag wird berichtigt'),
      controls: [input({ label: say(view, 'Entry', 'Eintrag'), path: 'correct' }, 'text')],
      first: { correct: 't1' },
    },
  ];
}

function works(view: View): readonly EntryKind[] {
  const { slas, members } = view.agreement;
  const pauses = [...new Set(Object.values(slas).flatMap(({ clock }) => clock.pause))].sort();
  const causes = [...new Set(Object.values(slas).flatMap(({ restart }) => restart?.causes ?? []))].sort();
  const same = (values: readonly string[]): readonly Option[] =>
    values.map((value) => ({ value, label: value }));
  return [
    {
      verb: 'touch',
      title: say(view, 'Contact', 'Kontakt'),
      controls: [
        choice(
          { label: say(view, 'How', 'Wie'), path: 'touch' },
          touchTypes.map((value) => ({ value, label: touchWords(value, view.language) })),
          { none: null },
        ),
        choice(
          { label: say(view, 'Who', 'Wer'), path: 'direction' },
          [{ value: 'inbound', label: say(view, 'the lead contacts us', 'der Lead meldet sich') }],
          { none: say(view, 'we contact the lead', 'wir melden uns beim Lead') },
        ),
        check({ label: say(view, 'answered', 'angenommen'), path: 'answered' }),
        check({ label: say(view, 'automated', 'automatisch'), path: 'automated' }),
      ],
      first: { touch: 'call' },
    },
    {
      verb: 'pause',
      title: say(view, 'Waiting', 'Warten'),
      controls: [
        input({ label: say(view, 'For what', 'Worauf'), path: 'pause' }, 'text'),
        momentInput({ label: say(view, 'Until', 'Bis'), path: 'until' }),
      ],
      first: { pause: pauses[0] ?? 'waiting' },
    },
    {
      verb: 'reassign',
      title: say(view, 'Reassigned', 'Neu zugewiesen'),
      controls: [
        input({ label: say(view, 'Cause', 'Anlass'), path: 'reassign' }, 'text'),
        choice({ label: say(view, 'To', 'An'), path: 'to' }, same(Object.keys(members))),
      ],
      first: { reassign: causes[0] ?? 'routing-error' },
    },
    {
      verb: 'meeting',
      title: say(view, 'Meeting', 'Termin'),
      controls: [
        choice(
          { label: say(view, 'Outcome', 'Ausgang'), path: 'meeting' },
          [
            { value: 'held', label: say(view, 'held', 'fand statt') },
            { value: 'no-show', label: say(view, 'missed', 'geplatzt') },
          ],
          { none: null },
        ),
      ],
      first: { meeting: 'held' },
    },
  ];
}

function titled(
  view: View,
  objects: Readonly<Record<string, { readonly id: string; readonly title: Text }>>,
): readonly Option[] {
  return Object.values(objects).map(({ id, title }) => ({ value: id, label: plain(view, title) }));
}
