import type { CommentedFile } from '../commented-yaml.ts';
import type { Named, Proposal, ProposedField } from '../proposal.ts';
import { channelDocuments } from './channel-documents.ts';
import { type Saying, sayingOf } from './saying.ts';

/** What leads are asked and do: fields, signals, the smallest scoring, reasons, and where leads lie. */
export function leadDocuments(proposal: Proposal): readonly CommentedFile[] {
  const saying = sayingOf(proposal);
  return [
    ...(proposal.fields.length === 0 ? [] : [fields(proposal, saying)]),
    ...(proposal.signals.length === 0 ? [] : [signals(proposal, saying)]),
    ...channelDocuments(proposal),
    scoring(saying),
    reasons(proposal, saying),
    routing(proposal, saying),
  ];
}

function fields(proposal: Proposal, { say, seen, count }: Saying): CommentedFile {
  const of = say(`of ${count(proposal.leads)} leads`, `von ${count(proposal.leads)} Leads`);
  return {
    path: 'definitions/fields.yaml',
    data: {
      kind: 'fields',
      owner: 'joint',
      fields: Object.fromEntries(proposal.fields.map((field) => [field.id, fieldData(field)])),
    },
    notes: proposal.fields.map((field) => ({ at: ['fields', field.id], words: seen(field.seen, of) })),
  };
}

function fieldData({ type, values, scale, isPersonal }: ProposedField): Readonly<Record<string, unknown>> {
  return {
    type,
    ...(values !== undefined && { values }),
    ...(type === 'decimal' && scale !== undefined && { scale }),
    ...(isPersonal && { pii: 'personal' }),
  };
}

function titled({ title }: Named): { readonly title?: string } {
  return title === undefined ? {} : { title };
}

function signals({ signals: all }: Proposal, { say, seen }: Saying): CommentedFile {
  return {
    path: 'definitions/signals.yaml',
    data: {
      kind: 'signals',
      owner: 'marketing',
      signals: Object.fromEntries(
        all.map((signal) => [
          signal.id,
          {
            ...titled(signal),
            intent: 'standard',
            ...(signal.consent !== undefined && { consent: signal.consent }),
            ...(signal.properties.length > 0 && { properties: signal.properties }),
          },
        ]),
      ),
    },
    notes: [
      {
        at: ['signals'],
        words: say(
          'To decide: which of them say that somebody wants to talk to you (intent: high)? An export does not show it',
          'Zu klären: Welche davon heißen, dass jemand mit Ihnen sprechen möchte (intent: high)? Ein Export zeigt es nicht',
        ),
      },
      ...all.map(({ id, seen: rows }) => ({
        at: ['signals', id],
        words: seen(rows, say('events', 'Ereignisse')),
      })),
    ],
  };
}

/** No points are made up: the one rule that the form asks for speaks of leads that a gate stops anyway. */
function scoring({ say }: Saying): CommentedFile {
  return {
    path: 'definitions/scoring.yaml',
    data: {
      kind: 'scoring',
      id: 'lead-score',
      owner: 'joint',
      title: say('Lead score', 'Lead-Score'),
      fit: {
        rules: {
          objection: { title: say('Objected', 'Widersprochen'), when: { objection: true }, points: -1 },
        },
      },
    },
    notes: [
      {
        at: ['fit'],
        words: say(
          'To decide: an export shows no points, so none are made up: this one rule is the least that an agreement may have, and decides nothing',
          'Zu klären: Ein Export zeigt keine Punkte, also sind keine erfunden: Diese eine Regel ist das Wenigste, was eine Vereinbarung haben darf, und entscheidet nichts',
        ),
      },
    ],
  };
}

function reasons(proposal: Proposal, { say, seen }: Saying): CommentedFile {
  const [first] = proposal.stages;
  const recycled = { to: first?.id, wait: '90 calendar days' };
  const shown = proposal.reasons.map((reason) => [
    reason.id,
    {
      ...titled(reason),
      class: reason.class,
      ...(reason.class === 'recycle' && recycled),
      fault: 'none',
      at: reason.at,
    },
  ]);
  return {
    path: 'definitions/reasons.yaml',
    data: {
      kind: 'reasons',
      owner: 'joint',
      reasons: {
        'does-not-fit': {
          title: say('Does not fit', 'Passt nicht'),
          class: 'disqualify',
          fault: 'marketing',
          at: ['handoff'],
          requires: ['note'],
        },
        'not-followed-up': {
          title: say('Not followed up', 'Nicht bearbeitet'),
          class: 'disqualify',
          fault: 'sales',
          at: ['work'],
        },
        ...Object.fromEntries(shown),
      },
    },
    notes: [
      {
        at: ['reasons', 'does-not-fit'],
        words: say(
          'To decide: not in the export. Without a reason that each side could answer for, sales could only accept or keep silent',
          'Zu klären: steht nicht im Export. Ohne einen Grund, für den jede Seite einstehen kann, könnte der Vertrieb nur annehmen oder schweigen',
        ),
      },
      {
        at: ['reasons', 'not-followed-up'],
        words: say('To decide: not in the export, as above', 'Zu klären: steht nicht im Export, wie oben'),
      },
      ...proposal.reasons.map(({ id, seen: rows, class: of }) => ({
        at: ['reasons', id],
        words: `${seen(rows, say('rows', 'Zeilen'))}; ${say(`class ${of} and fault none are guessed`, `class ${of} und fault none sind geraten`)}`,
      })),
    ],
  };
}

function routing({ queues }: Proposal, { say, seen }: Saying): CommentedFile {
  const shown = queues.map((queue) => [queue.id, { ...titled(queue), owner: 'sales-desk' }] as const);
  return {
    path: 'definitions/routing.yaml',
    data: {
      kind: 'routing',
      owner: 'sales',
      rules: [
        {
          id: 'everybody',
          title: say('Every lead', 'Jeder Lead'),
          when: { all: [] },
          assign: { queue: 'sales-desk-queue' },
        },
      ],
      queues: {
        'sales-desk-queue': { title: say('Sales desk', 'Vertriebsannahme'), owner: 'sales-desk' },
        ...Object.fromEntries(shown),
      },
      fallback: [{ id: 'last', queue: 'sales-desk-queue' }],
    },
    notes: [
      {
        at: ['rules'],
        words: say(
          'To decide: an export shows who got a lead, not by which rule; this is the least that an agreement may have',
          'Zu klären: Ein Export zeigt, wer einen Lead bekam, nicht nach welcher Regel; das hier ist das Wenigste, was eine Vereinbarung haben darf',
        ),
      },
      ...queues.map(({ id, seen: rows }) => ({
        at: ['queues', id],
        words: seen(rows, say('assignments', 'Zuweisungen')),
      })),
    ],
  };
}
