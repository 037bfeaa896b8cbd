import type { Dispute, OwnerChange } from '../../../measure/dispute/dispute.ts';
import { handoffOutcomeWords } from '../../../model/words/handoff-words.ts';
import { ownValue } from '../../../support/own-value.ts';
import { textTable } from '../../../support/text-table.ts';
import { type Speaker, say, titled } from '../telling.ts';
import { loggedWords, stamp } from './stamp.ts';

/** The way of the lead in order: stages, offers to sales and what became of them, who had it. */
export function courseLines(dispute: Dispute, speaker: Speaker): readonly (readonly string[])[] {
  return [
    titledTable(speaker, say(speaker, 'Stages', 'Phasen'), stageRows(dispute, speaker)),
    titledTable(speaker, say(speaker, 'Handoffs', 'Übergaben'), handoffRows(dispute, speaker)),
    titledTable(speaker, say(speaker, 'Who had the lead', 'Wer den Lead hatte'), ownerRows(dispute, speaker)),
  ];
}

function titledTable(
  { bold }: Speaker,
  title: string,
  rows: readonly (readonly string[])[],
): readonly string[] {
  return rows.length === 0 ? [] : [bold(title), ...textTable(rows).map((line) => `  ${line}`)];
}

function stageRows({ entries, ends }: Dispute, speaker: Speaker): readonly (readonly string[])[] {
  const entered = entries.map(({ at, cycle, stage, actor, reason, isInferred, voidedAt }) => ({
    at,
    cells: [
      stamp(speaker, at),
      cycleWords(speaker, cycle),
      stageTitle(speaker, stage),
      isInferred ? say(speaker, 'implied', 'stillschweigend') : actorWords(speaker, actor),
      reasonTitle(speaker, reason),
      voidedAt === null
        ? ''
        : say(
            speaker,
            `taken back ${stamp(speaker, voidedAt)}`,
            `zurückgenommen ${stamp(speaker, voidedAt)}`,
          ),
    ],
  }));
  const ended = ends.map(({ at, cycle, as, reason }) => ({
    at,
    cells: [
      stamp(speaker, at),
      cycleWords(speaker, cycle),
      say(speaker, `cycle ends: ${as}`, `Durchlauf endet: ${as}`),
      '',
      reasonTitle(speaker, reason),
    ],
  }));
  return [...entered, ...ended].toSorted((left, right) => left.at - right.at).map(({ cells }) => cells);
}

function handoffRows({ handoffs }: Dispute, speaker: Speaker): readonly (readonly string[])[] {
  return handoffs.map(({ at, cycle, deadline, decidedAt, outcome, finalOutcome, reason }) => [
    stamp(speaker, at),
    cycleWords(speaker, cycle),
    deadline === null
      ? ''
      : say(speaker, `to decide by ${stamp(speaker, deadline)}`, `Frist ${stamp(speaker, deadline)}`),
    outcomeWords(speaker, outcome) + (decidedAt === null ? '' : ` ${stamp(speaker, decidedAt)}`),
    reasonTitle(speaker, reason),
    finalOutcome === outcome
      ? ''
      : say(
          speaker,
          `after a ruling ${outcomeWords(speaker, finalOutcome)}`,
          `nach einem Entscheid ${outcomeWords(speaker, finalOutcome)}`,
        ),
  ]);
}

function ownerRows({ owners }: Dispute, speaker: Speaker): readonly (readonly string[])[] {
  return owners.map((change) => [
    stamp(speaker, change.at),
    holderWords(speaker, change),
    teamOf(speaker, change),
    `${change.cause}${loggedWords(speaker, change.at, change.loggedAt)}`,
  ]);
}

/** `m-5`, or the queue in which the lead lies. */
export function holderWords(speaker: Speaker, { owner, queue }: OwnerChange): string {
  const lies = queue === null ? '' : say(speaker, `queue ${queue}`, `Queue ${queue}`);
  return [owner ?? '', lies].filter((part) => part !== '').join(', ') || say(speaker, 'nobody', 'niemand');
}

function teamOf({ agreement }: Speaker, { owner, queue }: OwnerChange): string {
  const { members, routing } = agreement;
  const team = owner === null ? ownValue(routing.queues, queue ?? '')?.team : ownValue(members, owner)?.team;
  return team ?? '';
}

export function cycleWords(speaker: Speaker, cycle: number): string {
  return say(speaker, `cycle ${cycle}`, `Durchlauf ${cycle}`);
}

function stageTitle(speaker: Speaker, id: string): string {
  const stage = speaker.agreement.lifecycle.stages.find((each) => each.id === id);
  return titled(speaker, stage?.title, id);
}

function reasonTitle(speaker: Speaker, id: string | null): string {
  return id === null ? '' : titled(speaker, ownValue(speaker.agreement.reasons, id)?.title, id);
}

function outcomeWords({ language }: Speaker, outcome: string): string {
  return Object.entries(handoffOutcomeWords).find(([id]) => id === outcome)?.[1][language] ?? outcome;
}

function actorWords(speaker: Speaker, actor: string): string {
  if (actor === 'user') return say(speaker, 'by a person', 'durch einen Menschen');
  return actor === 'deadline'
    ? say(speaker, 'by the end of the window', 'durch Ablauf der Frist')
    : say(speaker, 'by the criteria', 'durch die Kriterien');
}
