import type { Answer } from '../../analyze/answer.ts';
import type { ComparedKind, Comparison, NotComparable } from '../../analyze/compare/comparison.ts';
import type { Witness } from '../../analyze/witness/witness.ts';
import type { Bilingual } from '../../model/words/language.ts';
import { groupedBy } from '../../support/grouped-by.ts';
import { openNotes } from '../analyze/statement-lines.ts';
import type { DiffTelling } from './diff-text.ts';
import { diffWords } from './diff-words.ts';

/** What is proved when scores are the same. */
export const scoreSame: Bilingual = {
  en: 'every lead has the same score as before',
  de: 'jeder Lead hat dieselben Punkte wie bisher',
};

const same: Bilingual = { en: 'same:', de: 'gleich:' };
const undecided: Bilingual = { en: 'undecided:', de: 'nicht entschieden:' };

/** What is proved of every lead, and what is undecided and why; what is shown by a lead is told with its change. */
export function proofLines(
  proof: Comparison | NotComparable,
  { language, paint }: Pick<DiffTelling, 'language' | 'paint'>,
): readonly string[] {
  const lines =
    'notComparable' in proof
      ? [
          `  ${paint(['bold', 'yellow'], undecided[language])} no lead can be put to both versions, for ${proof.notComparable}`,
        ]
      : [...answerLines('score', scoreSame, proof.score), ...proof.kinds.flatMap(kindLines)];
  return lines.length === 0 ? [] : ['', paint('bold', diffWords.proved[language]), ...lines];

  function kindLines(kind: ComparedKind): readonly string[] {
    const proved = kind.cases.find(({ answer }) => answer.answer === 'proved');
    const open = groupedBy(
      kind.cases.filter(({ answer }) => answer.answer === 'unknown'),
      ({ answer }) => openNotes(answer).join('\n'),
    );
    return [
      ...(proved === undefined ? [] : answerLines(kind.kind, kind.none, proved.answer)),
      ...open.flatMap((group) => {
        const [first] = group;
        const labels = group.map(({ label }) => label).join(', ');
        return first === undefined ? [] : answerLines(titleOf(kind.kind, labels), kind.none, first.answer);
      }),
    ];
  }

  function answerLines(title: string, none: Bilingual, answer: Answer<Witness>): readonly string[] {
    if (answer.answer === 'refuted') return [];
    if (answer.answer === 'proved')
      return [`  ${paint('green', same[language])} ${none[language]} (${answer.tier})`];
    return [
      `  ${paint(['bold', 'yellow'], undecided[language])} ${title} (${answer.tier})`,
      ...openNotes(answer).map((line) => `    ${line}`),
    ];
  }
}

/** `other-stage: mql → lead`. */
export function titleOf(kind: string, label: string): string {
  return label === '' ? kind : `${kind}: ${label}`;
}
