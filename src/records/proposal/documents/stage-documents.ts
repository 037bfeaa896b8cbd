import type { CommentedFile, Note } from '../commented-yaml.ts';
import type { Proposal, ProposedStage } from '../proposal.ts';
import { type Saying, sayingOf } from './saying.ts';

/** The stages in the order that the export shows, and where marketing hands over. */
export function lifecycleDocument(proposal: Proposal): CommentedFile {
  const saying = sayingOf(proposal);
  const { say } = saying;
  const { stages, handoff, acceptance, decideWithin } = proposal;
  const offered = stages.findIndex(({ id }) => id === handoff);
  return {
    path: 'definitions/lifecycle.yaml',
    data: {
      kind: 'lifecycle',
      owner: 'joint',
      gates: [
        { id: 'objection', kind: 'objection', title: say('Objected to advertising', 'Werbewiderspruch') },
      ],
      stages: Object.fromEntries(
        stages.map((stage, place) => [stage.id, stageData(proposal, stage, place, place <= offered)]),
      ),
      handoff: {
        stage: handoff,
        acceptance,
        decideWithin: decideWithin.value,
        onExpiry: 'escalate',
        decidedBy: ['sales-desk'],
      },
      cycles: { max: 3, scoreReset: 'none' },
    },
    notes: [
      {
        at: ['stages'],
        words: say(
          'In the order in which most leads were first in them; where no lead was in both, in the usual one',
          'In der Reihenfolge, in der die meisten Leads zum ersten Mal in ihnen waren; wo kein Lead in beiden war, in der üblichen',
        ),
      },
      ...stages.map((stage) => stageNote(stage, proposal, saying)),
      ...handoffNotes(proposal, saying),
    ],
  };
}

function stageData(
  { handoff, acceptance, fields }: Proposal,
  { id, title, role, passedBy, reachedLater, isAdded }: ProposedStage,
  place: number,
  isBeforeSales: boolean,
): Readonly<Record<string, unknown>> {
  const categories: Partial<Record<NonNullable<ProposedStage['role']>, string>> = {
    won: 'won',
    lost: 'lost',
    nurture: 'parked',
  };
  const category = (role !== undefined && categories[role]) || 'open';
  const isEssential = id === handoff || id === acceptance || place === 0;
  const isOftenPassed = passedBy * 20 > reachedLater;
  const isSkippable =
    category === 'parked' || isAdded === true || (category === 'open' && !isEssential && isOftenPassed);
  return {
    order: (place + 1) * 10,
    ...(title !== undefined && { title }),
    category,
    owner: isBeforeSales ? 'marketing' : 'sales',
    ...(isSkippable && { skippable: true }),
    ...(id === handoff && fields.length > 0 && { entry: { expected: fields.map((field) => field.id) } }),
  };
}

function stageNote(stage: ProposedStage, { leads }: Proposal, { say, count }: Saying): Note {
  const { id, role, seen, after, passedBy, reachedLater, isAdded } = stage;
  if (isAdded === true)
    return {
      at: ['stages', id],
      words:
        role === 'lead'
          ? say(
              'To decide: the export begins later; an agreement needs a stage in which leads arrive',
              'Zu klären: Der Export beginnt später; eine Vereinbarung braucht eine Phase, in der Leads ankommen',
            )
          : say(
              'To decide: the export shows no such stage; an agreement needs one to hand over at or to',
              'Zu klären: Der Export zeigt keine solche Phase; eine Vereinbarung braucht eine für die Übergabe',
            ),
    };
  const order =
    after === undefined || after.both === 0
      ? ''
      : say(
          `, ${count(after.inOrder)} of ${count(after.both)} after ${after.stage}`,
          `, ${count(after.inOrder)} von ${count(after.both)} nach ${after.stage}`,
        );
  const passed =
    passedBy * 20 > reachedLater
      ? say(
          `; ${count(passedBy)} of ${count(reachedLater)} that came further were never here`,
          `; ${count(passedBy)} von ${count(reachedLater)}, die weiter kamen, waren nie hier`,
        )
      : '';
  return {
    at: ['stages', id],
    words: say(
      `seen: ${count(seen)} of ${count(leads)} leads${order}${passed}; please confirm`,
      `gesehen: ${count(seen)} von ${count(leads)} Leads${order}${passed}; bitte bestätigen`,
    ),
  };
}

function handoffNotes({ handoff, acceptance, decideWithin }: Proposal, { say }: Saying): readonly Note[] {
  return [
    {
      at: ['handoff'],
      words: say(
        `Guessed by names and order: marketing offers at ${handoff}, sales accepts with ${acceptance}; please confirm`,
        `Nach Namen und Reihenfolge geraten: Das Marketing bietet bei ${handoff} an, der Vertrieb nimmt mit ${acceptance} an; bitte bestätigen`,
      ),
    },
    {
      at: ['handoff', 'decideWithin'],
      words:
        decideWithin.from === 'said'
          ? say(
              'seen: nine of ten that were accepted were accepted in that time, rounded up; to be agreed',
              'gesehen: neun von zehn, die angenommen wurden, wurden es in dieser Zeit, aufgerundet; zu vereinbaren',
            )
          : say(
              'To decide: a usual value; an export does not show what was agreed',
              'Zu klären: ein üblicher Wert; ein Export zeigt nicht, was vereinbart wurde',
            ),
    },
    {
      at: ['cycles'],
      words: say('To decide: usual values', 'Zu klären: übliche Werte'),
    },
  ];
}
