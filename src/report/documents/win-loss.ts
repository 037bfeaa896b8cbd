import { hiddenParts, isBrokenDown, leastGroup } from '../../measure/privacy.ts';
import { askedSpan, countIn } from '../../measure/readings/asked-span.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Interview, InterviewQuestion } from '../../model/win-loss.ts';
import type { Bilingual } from '../../model/words/language.ts';
import { winRate } from '../../sql/metrics/win-rate.ts';
import { exactOf } from '../../support/exact.ts';
import { localDateAt } from '../../support/zoned-time.ts';
import { count, heading, listOr, money, paragraph, share, tableOr, text } from '../cells.ts';
import type { Block, Cell } from '../document.ts';
import type { ReportMaterial } from '../material.ts';
import { nameIn } from '../names.ts';
import { feedbackSection } from '../sections/feedback.ts';
import { wonWaysSection } from '../sections/won-ways.ts';
import { untold } from '../untold.ts';
import { both, inBoth, titled } from '../words/wording.ts';

/** What customers said after decided deals, and what follows from it (S31). */
export async function winLoss(material: ReportMaterial): Promise<readonly Block[]> {
  const { asking, period } = material;
  const { zone, winLoss: log } = asking.agreement;
  const [from, to] = [localDateAt(zone, period.start), localDateAt(zone, period.end - 1)];
  const interviews = Object.values(log.interviews).filter(({ closed }) => from <= closed && closed <= to);
  return [
    ...(await decidedBlocks(material, interviews.length)),
    heading(both('What the customers said', 'Was die Kunden sagten')),
    ...interviews.map((interview) => interviewBlock(material, interview)),
    ...(interviews.length === 0
      ? [
          paragraph(
            both(
              'Nobody was asked about deals of this period.',
              'Zu Aufträgen dieser Zeit wurde niemand befragt.',
            ),
          ),
        ]
      : []),
    ...lessonsBlocks(material),
    ...(await feedbackSection(material, period)),
    ...(await wonWaysSection(material, period)),
  ];
}

async function decidedBlocks(material: ReportMaterial, asked: number): Promise<readonly Block[]> {
  const { asking, period } = material;
  const { agreement, engine } = asking;
  const title = both('Decided deals', 'Entschiedene Aufträge');
  const untoldDeals = untold(material, title, 'opportunity');
  if (untoldDeals !== undefined) return [heading(title), paragraph(untoldDeals)];
  const question = await askedSpan(asking, period);
  const [row] = await engine.rows(winRate({ currency: agreement.currency, by: 'count' }, question));
  const number = (column: string): number => countIn(row ?? {}, column);
  const decided = number('won') + number('lost');
  const cells = (first: Bilingual, deals: number, minor: number): readonly Cell[] => [
    text(first),
    count(deals),
    share(deals, decided),
    money(minor),
  ];
  return [
    heading(title),
    tableOr(
      {
        caption: both('Decided in this period', 'In dieser Periode entschieden'),
        columns: [
          both('Outcome', 'Ausgang'),
          both('Deals', 'Aufträge'),
          both('Share', 'Anteil'),
          both('Value', 'Wert'),
        ],
        rows: [
          cells(both('won', 'gewonnen'), number('won'), number('won_minor')),
          cells(both('lost', 'verloren'), number('lost'), number('lost_minor')),
        ],
        total: cells(both('All', 'Alle'), decided, number('won_minor') + number('lost_minor')),
      },
      both('', ''),
    ),
    paragraph(interviewWords(agreement, asked)),
  ];
}

/** Deals of interviews have pseudonyms, so nobody can say which of the export they are. */
function interviewWords(agreement: Agreement, asked: number): Bilingual {
  const { share: wanted } = agreement.winLoss.programme ?? {};
  return inBoth(agreement, ({ say, count: counted, share: part }) => {
    const told = say(
      `Interviews about deals decided in this period: ${counted(asked)}`,
      `Gespräche über Aufträge, die in dieser Periode entschieden wurden: ${counted(asked)}`,
    );
    if (wanted === undefined) return `${told}.`;
    const goal = part(exactOf(wanted));
    return say(
      `${told}; agreed are ${goal} of the decided deals. The deals in them have pseudonyms, so they are not matched with the export.`,
      `${told}; vereinbart sind ${goal} der entschiedenen Aufträge. Die Aufträge darin haben Pseudonyme und sind dem Export nicht zugeordnet.`,
    );
  });
}

function interviewBlock({ asking: { agreement } }: ReportMaterial, interview: Interview): Block {
  const { form } = agreement.winLoss;
  // A reason is told of five lost deals together or not at all.
  const answered = form.filter(
    ({ id, answer }) => answer !== 'reason' && interview.answers[id] !== undefined,
  );
  const outcome = interview.outcome === 'won' ? both('won', 'gewonnen') : both('lost', 'verloren');
  return tableOr(
    {
      caption: both(
        `${interview.deal}, ${outcome.en} ${interview.closed}, asked ${interview.asked}`,
        `${interview.deal}, ${outcome.de} ${interview.closed}, befragt ${interview.asked}`,
      ),
      columns: [both('Question', 'Frage'), both('Answer', 'Antwort')],
      rows: answered.map((question) => [
        text(titled(question.asks)),
        text(answerWords(agreement, question, interview)),
      ]),
    },
    both(`${interview.deal}: no answers.`, `${interview.deal}: keine Antworten.`),
  );
}

function answerWords(agreement: Agreement, question: InterviewQuestion, { answers }: Interview): Bilingual {
  const answer = answers[question.id];
  if (answer === undefined) return both('', '');
  switch (answer.form) {
    case 'text':
      return titled(answer.text);
    case 'number':
      return both(String(answer.number), String(answer.number));
    case 'yes-no':
      return answer.yes ? both('yes', 'ja') : both('no', 'nein');
    case 'names': {
      const names = answer.names.map((id) => {
        const choice = question.choices[id];
        if (choice !== undefined) return titled(choice);
        return nameIn(agreement.signals, id);
      });
      return both(names.map(({ en }) => en).join(', '), names.map(({ de }) => de).join(', '));
    }
  }
}

/** Lessons that nobody has acted on yet, whenever they were learned, and what people ask for most. */
function lessonsBlocks({ asking: { agreement } }: ReportMaterial): readonly Block[] {
  const all = Object.values(agreement.winLoss.interviews);
  const open = all.flatMap(({ deal, lessons }) =>
    lessons.filter(({ done }) => done === undefined).map(({ lesson, to }) => ({ deal, lesson, to })),
  );
  const reasons = all.filter(({ outcome, reason }) => outcome === 'lost' && reason !== undefined);
  return [
    heading(both('Lessons that wait', 'Lehren, die warten')),
    listOr(
      open.map(({ deal, lesson, to }) => {
        const whom = to.address === 'role' ? nameIn(agreement.roles, to.id) : addressee(agreement, to);
        return inBoth(
          agreement,
          ({ language, titled: told }) => `${told(lesson)} (${deal} → ${whom[language]})`,
        );
      }),
      all.every(({ lessons }) => lessons.length === 0)
        ? both('No lesson is written down.', 'Keine Lehre ist festgehalten.')
        : both('Every lesson has been acted on.', 'Jede Lehre ist umgesetzt.'),
    ),
    paragraph(
      reasons.length < leastGroup || !isBrokenDown(reasonCounts(reasons).map(([, times]) => times))
        ? both(
            `Reasons of lost deals in interviews: too few to be told apart (${reasons.length}).`,
            `Gründe verlorener Aufträge in Gesprächen: zu wenige, um sie zu trennen (${reasons.length}).`,
          )
        : reasonsTold(agreement, reasons),
    ),
  ];
}

function addressee(
  { contentPieces }: Agreement,
  { address, id }: Interview['lessons'][number]['to'],
): Bilingual {
  return address === 'content' ? nameIn(contentPieces, id) : both(id, id);
}

function reasonCounts(lost: readonly Interview[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { reason = '' } of lost) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].toSorted(([, left], [, right]) => right - left);
}

function reasonsTold(agreement: Agreement, lost: readonly Interview[]): Bilingual {
  const counts = reasonCounts(lost);
  const hidden = hiddenParts(counts.map(([, times]) => times));
  const told = (language: 'en' | 'de'): string =>
    counts
      .map(([reason, times], index) => {
        const number = hidden[index] ? (language === 'de' ? 'zu wenige' : 'too few') : times;
        return `${nameIn(agreement.reasons, reason)[language]} ${number}`;
      })
      .join(', ');
  return both(
    `Reasons of all ${lost.length} lost deals in interviews: ${told('en')}.`,
    `Gründe aller ${lost.length} verlorenen Aufträge in Gesprächen: ${told('de')}.`,
  );
}
