import type { Statement, StatementVerdict } from '../../analyze/questions/statement.ts';
import { counted } from '../../support/counted.ts';

/** What was asked and what came of it. */
export interface Analysis {
  /** In the order in which they were asked. */
  readonly questions: readonly AskedQuestion[];
  readonly statements: readonly Statement[];
}

export interface AskedQuestion {
  readonly id: string;
  /** What should be so. */
  readonly summary: string;
}

export function countsOf({ statements }: Analysis): Readonly<Record<StatementVerdict, number>> {
  const count = (verdict: StatementVerdict): number =>
    statements.filter((statement) => statement.verdict === verdict).length;
  return { fine: count('fine'), wrong: count('wrong'), note: count('note'), open: count('open') };
}

/** `12 questions, 40 statements: 37 as it should be, 1 wrong, 2 notes, 0 undecided`. */
export function analysisSummary(analysis: Analysis): string {
  const { fine, wrong, note, open } = countsOf(analysis);
  const parts = [
    `${fine} as it should be`,
    `${wrong} wrong`,
    ...(note === 0 ? [] : [counted(note, 'note')]),
    `${open} undecided`,
  ];
  const asked = counted(analysis.questions.length, 'question');
  return `${asked}, ${counted(analysis.statements.length, 'statement')}: ${parts.join(', ')}`;
}
