import type { CommentedFile, Note } from '../../../records/proposal/commented-yaml.ts';
import type { DraftAgreement, DraftEntry, DraftGate, DraftStage } from '../draft-agreement.ts';
import type { Speech } from './speech.ts';

/** Stages in their order, gates, moves, and where marketing hands over. */
export function lifecycleDocument(draft: DraftAgreement, speech: Speech): CommentedFile {
  const { stages, transitions } = draft;
  const gates = withObjection(draft, speech);
  const { acceptance, handoff } = handoffOf(draft);
  const place = stages.findIndex(({ id }) => id === handoff);
  return {
    path: 'definitions/lifecycle.yaml',
    data: {
      kind: 'lifecycle',
      owner: 'joint',
      gates: gates.map(gateData),
      stages: Object.fromEntries(stages.map((stage, index) => [stage.id, stageData(stage, index <= place)])),
      ...(transitions.length > 0 && {
        transitions: Object.fromEntries(
          transitions.map(({ from, id, requires, to }) => [
            id,
            { from, to, ...(requires.length > 0 && { requires }) },
          ]),
        ),
      }),
      handoff: {
        stage: handoff,
        acceptance,
        decideWithin: '24 hours',
        onExpiry: 'escalate',
        decidedBy: ['sales-desk'],
      },
      cycles: { max: 3, scoreReset: 'none' },
    },
    notes: notesOf(draft, speech),
  };
}

/** Marketing offers where leads are assigned, and sales takes them at the next stage that is no end. */
function handoffOf({ handoff, stages }: Pick<DraftAgreement, 'handoff' | 'stages'>): {
  readonly handoff: string;
  readonly acceptance: string;
} {
  const open = stages.filter(({ category }) => category === 'open');
  const second = open[1] ?? stages[1];
  const offered = open.find(({ id }) => id === handoff) ?? (open.length > 2 ? second : open[0]) ?? stages[0];
  const next = offered && open[open.indexOf(offered) + 1];
  const after = next ?? stages[stages.findIndex(({ id }) => id === offered?.id) + 1] ?? offered;
  return { handoff: offered?.id ?? '', acceptance: after?.id ?? '' };
}

/** The law asks for one gate, whatever the system has. */
function withObjection({ gates }: DraftAgreement, { say }: Speech): readonly DraftGate[] {
  if (gates.some(({ kind }) => kind === 'objection')) return gates;
  const title = say('Objected to advertising', 'Werbewiderspruch');
  return [{ id: 'objection', kind: 'objection', title }, ...gates];
}

function gateData({ id, kind, purpose, title, when }: DraftGate): Readonly<Record<string, unknown>> {
  return {
    id,
    ...(kind !== 'criterion' && { kind }),
    ...(title !== undefined && { title }),
    ...(purpose !== undefined && { purpose }),
    ...(when !== undefined && { when }),
  };
}

function stageData(stage: DraftStage, isBeforeSales: boolean): Readonly<Record<string, unknown>> {
  const { category, entry, guidance, isSkippable, order, title } = stage;
  return {
    order,
    ...(title !== undefined && { title }),
    category,
    owner: isBeforeSales ? 'marketing' : 'sales',
    ...(isSkippable && { skippable: true }),
    ...(guidance !== undefined && { guidance }),
    ...(entry !== undefined && { entry: entryData(entry) }),
  };
}

function entryData(entry: DraftEntry): Readonly<Record<string, unknown>> {
  const { fastTrack, fields, isAutomatic, require, threshold } = entry;
  const signals = fastTrack?.signals ?? [];
  return {
    ...(isAutomatic && { automatic: true }),
    ...(fields.length > 0 && { fields }),
    ...(require !== undefined && { require }),
    ...(threshold !== undefined && { threshold }),
    ...(fastTrack !== undefined && {
      fastTrack: { signal: signals.length === 1 ? signals[0] : { any: signals }, within: fastTrack.within },
    }),
  };
}

function notesOf({ gates, handoff, stages, systemTitle }: DraftAgreement, speech: Speech): readonly Note[] {
  const { decide, from } = speech;
  return [
    ...(gates.some(({ kind }) => kind === 'objection')
      ? []
      : [
          decide(
            ['gates'],
            `who objects to advertising is stopped by law; no field of ${systemTitle} was found that says so`,
            `wer Werbung widerspricht, wird von Gesetzes wegen nicht angesprochen; ein Feld, das es sagt, wurde in ${systemTitle} nicht gefunden`,
          ),
        ]),
    ...(gates.length === 0
      ? []
      : [
          decide(
            ['gates'],
            'an embargo cannot be told from an ordinary gate there, and no gate says which reason it stands for',
            'ein Embargo ist dort nicht von einer gewöhnlichen Sperre zu unterscheiden, und keine Sperre sagt, für welchen Grund sie steht',
          ),
        ]),
    ...stages.flatMap(({ entry, id, origin }) => [
      ...from(['stages', id], origin),
      ...(entry === undefined ? [] : from(['stages', id, 'entry'], entry.origin)),
    ]),
    handoff === undefined
      ? decide(
          ['handoff'],
          `where marketing offers a lead and sales accepts it, ${systemTitle} does not say; this is guessed by the order`,
          `wo das Marketing einen Lead anbietet und der Vertrieb ihn annimmt, sagt ${systemTitle} nicht; nach der Reihenfolge geraten`,
        )
      : decide(
          ['handoff'],
          'leads are assigned at this stage; how long sales may take, and who decides, is not shown',
          'in dieser Phase werden Leads zugewiesen; wie viel Zeit der Vertrieb hat und wer entscheidet, zeigt das System nicht',
        ),
    decide(['cycles'], 'usual values', 'übliche Werte'),
  ];
}
