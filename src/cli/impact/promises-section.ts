import type { Kept, PromiseImpact } from '../../impact/impact.ts';
import { shareWords } from '../../model/words/number-words.ts';
import { rational } from '../../support/rational.ts';
import type { ImpactTelling } from './impact-telling.ts';
import type { Section } from './section.ts';

/** Recorded facts judged by the promises of both versions. */
export function promisesSection(telling: ImpactTelling): Section {
  const { impact, say, titled } = telling;
  const told = impact.promises.filter(({ status }) => status !== 'unchanged');
  const same = impact.promises.length - told.length;
  const unchanged =
    same === 1
      ? say(
          'One promise about single leads says the same in both and is not judged.',
          'Eine Zusage über einzelne Leads sagt in beiden dasselbe und wird nicht beurteilt.',
        )
      : say(
          `${same} promises about single leads say the same in both and are not judged.`,
          `${same} Zusagen über einzelne Leads sagen in beiden dasselbe und werden nicht beurteilt.`,
        );
  return {
    title: say('Promises as they would have been kept', 'Wie Zusagen eingehalten worden wären'),
    lines: [
      ...(told.length === 0
        ? []
        : [
            say(
              'Recorded facts, judged by each version.',
              'Aufgezeichnete Tatsachen, nach jeder Fassung beurteilt.',
            ),
          ]),
      ...(same === 0 ? [] : [unchanged]),
    ],
    words: 1,
    rows: [
      say('promise|before|after', 'Zusage|vorher|nachher').split('|'),
      ...told.map((promise) => [
        titled(({ slas }) => slas, promise.sla),
        ...(['before', 'after'] as const).map((side) => keptWords(telling, promise, side)),
      ]),
    ],
    notes: [],
  };
}

function keptWords(
  { say, language, count }: ImpactTelling,
  { status, lacks, ...promise }: PromiseImpact,
  side: 'before' | 'after',
): string {
  const kept: Kept | undefined = promise[side];
  if (status === 'no data') return say(`no data (${lacks.join(', ')})`, `keine Daten (${lacks.join(', ')})`);
  if (kept === undefined) return say('not promised', 'nicht zugesagt');
  const decided = kept.met + kept.breached;
  if (decided === 0) return say('none due', 'keine fällig');
  return say(
    `${shareWords(rational(kept.met, decided), language)} of ${count(decided)}`,
    `${shareWords(rational(kept.met, decided), language)} von ${count(decided)}`,
  );
}
