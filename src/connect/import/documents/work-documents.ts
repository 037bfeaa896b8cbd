import type { CommentedFile } from '../../../records/proposal/commented-yaml.ts';
import type { DraftAgreement, DraftQualification, DraftReason } from '../draft-agreement.ts';
import type { Speech } from './speech.ts';

/** Why leads end, where they go, what is asked of them before, and the system they were read from. */
export function workDocuments(draft: DraftAgreement, speech: Speech): readonly CommentedFile[] {
  return [
    reasons(draft, speech),
    routing(draft, speech),
    ...draft.qualifications.map((one) => qualification(one, speech)),
    target(draft, speech),
  ];
}

function reasons({ reasons: all, stages }: DraftAgreement, { decide, from, say }: Speech): CommentedFile {
  const first = stages[0]?.id;
  const usual = {
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
  };
  const read = Object.fromEntries(all.map((reason) => [reason.id, reasonData(reason, first)]));
  return {
    path: 'definitions/reasons.yaml',
    data: { kind: 'reasons', owner: 'joint', reasons: all.length === 0 ? usual : read },
    notes: [
      all.length === 0
        ? decide(
            ['reasons'],
            'no reasons were found; without one that each side could answer for, sales could only accept or keep silent',
            'es wurden keine Gründe gefunden; ohne einen, für den jede Seite einstehen kann, könnte der Vertrieb nur annehmen oder schweigen',
          )
        : decide(
            ['reasons'],
            'class, fault, waiting time and where a reason may be chosen are guessed',
            'Klasse, Verantwortung, Wartezeit und wo ein Grund wählbar ist, sind geraten',
          ),
      ...all.flatMap(({ id, origin }) => from(['reasons', id], origin)),
    ],
  };
}

function reasonData(
  { asksDate, asksNote, title, to }: DraftReason,
  first: string | undefined,
): Readonly<Record<string, unknown>> {
  const kind =
    asksDate || (to !== undefined && to !== first) ? 'recycle' : to === undefined ? 'disqualify' : 'return';
  return {
    ...(title !== undefined && { title }),
    class: kind,
    ...(kind !== 'disqualify' && { to: to ?? first }),
    ...(kind === 'recycle' && (asksDate ? { date: 'required' } : { wait: '90 calendar days' })),
    fault: 'none',
    at: ['handoff', 'work'],
    ...(asksNote && { requires: ['note'] }),
  };
}

function routing(draft: DraftAgreement, { decide, from, say }: Speech): CommentedFile {
  const { fallback, queues, routes } = draft;
  const desk = 'sales-desk-queue';
  const last = fallback ?? { id: 'last', queue: desk };
  const all = queues.some(({ id }) => id === last.queue)
    ? queues
    : [...queues, { id: desk, title: say('Sales desk', 'Vertriebsannahme') }];
  const rules = routes.map(({ id, title, to, when }) => ({
    id,
    ...(title !== undefined && { title }),
    when,
    assign: 'queue' in to ? to : { member: `assignee-${to.member}` },
  }));
  const everybody = {
    id: 'everybody',
    title: say('Every lead', 'Jeder Lead'),
    when: { all: [] },
    assign: { queue: last.queue },
  };
  return {
    path: 'definitions/routing.yaml',
    data: {
      kind: 'routing',
      owner: 'sales',
      rules: rules.length === 0 ? [everybody] : rules,
      queues: Object.fromEntries(
        all.map(({ id, title }) => [id, { ...(title !== undefined && { title }), owner: 'sales-desk' }]),
      ),
      fallback: [last],
    },
    notes: [
      decide(
        ['queues'],
        'who answers for each queue is not shown',
        'wer für jede Warteschlange einsteht, zeigt das System nicht',
      ),
      ...all.flatMap((queue) => from(['queues', queue.id], 'origin' in queue ? queue.origin : undefined)),
      ...(fallback === undefined
        ? [
            decide(
              ['fallback'],
              'leads that no rule takes have no queue there',
              'für Leads, die keine Regel nimmt, gibt es dort keine Warteschlange',
            ),
          ]
        : []),
      ...(routes.length === 0 ? [decide(['rules'], 'no rule was read', 'es wurde keine Regel gelesen')] : []),
    ],
  };
}

function qualification(one: DraftQualification, { decide, from }: Speech): CommentedFile {
  return {
    path: `definitions/qualifications/${one.id}.yaml`,
    data: {
      kind: 'qualification',
      id: one.id,
      owner: 'sales',
      ...(one.title !== undefined && { title: one.title }),
      framework: 'custom',
      items: Object.fromEntries(
        one.items.map(({ id, isRequired, question, title, when }) => [
          id,
          {
            ...(title !== undefined && { title }),
            ...(question !== undefined && { question }),
            when,
            ...(isRequired && { required: true }),
          },
        ]),
      ),
      pass: one.atLeast === undefined ? 'all' : { atLeast: one.atLeast },
    },
    notes: [
      ...from(['items'], one.origin),
      decide(
        ['pass'],
        'is it a checklist, a gate, or what a stage asks for?',
        'ist es eine Checkliste, eine Sperre oder die Bedingung einer Phase?',
      ),
    ],
  };
}

function target(
  { system, systemTitle, target: configuration }: DraftAgreement,
  { decide }: Speech,
): CommentedFile {
  const { apiVersion, ownsWholeObjects, prefix } = configuration;
  return {
    path: `definitions/targets/${system}.yaml`,
    data: {
      kind: 'target',
      id: system,
      owner: 'sales',
      title: systemTitle,
      apiVersion,
      prefix,
      ownsWholeObjects,
    },
    notes: [
      decide(
        ['ownsWholeObjects'],
        'may files that replace what is there be written?',
        'dürfen Dateien geschrieben werden, die ersetzen, was dort ist?',
      ),
    ],
  };
}
