import type { ScoreTest, StateTest, VerdictTest } from '../../criteria/criterion.ts';
import type { Scoring } from '../scoring.ts';
import { comparisonWords } from './comparison-words.ts';
import type { Names } from './criterion-words.ts';
import { quotedWords, type ToolLanguage, textIn } from './language.ts';
import { numberWords } from './number-words.ts';

const SCORES = {
  total: ['total', 'Gesamtpunkte'],
  fit: ['fit points', 'Fit-Punkte'],
  engagement: ['engagement points', 'Engagement-Punkte'],
  grade: ['grade', 'Note'],
  band: ['band', 'Band'],
  cell: ['cell', 'Feld'],
  outcome: ['outcome', 'Ergebnis'],
} as const;

const CONSENTS = {
  given: ['is given', 'liegt vor'],
  withdrawn: ['is withdrawn', 'wurde widerrufen'],
  none: ['was never asked', 'wurde nie abgefragt'],
} as const;

/** A test on the score or the state of the lead, in words. */
export function stateTestWords(test: ScoreTest | StateTest, names: Names, language: ToolLanguage): string {
  const german = language === 'de' ? 1 : 0;
  switch (test.op) {
    case 'total':
    case 'fit':
    case 'engagement':
      return `${SCORES[test.op][german]} ${comparisonWords[test.comparison][german]} ${numberWords(test.value, scaleOf(names), language)}`;
    case 'reached':
      return `${['has reached', 'hat erreicht:'][german]} ${stageTitle(test.stage, names, language)}`;
    case 'objection':
      return ['the lead has objected', 'der Lead hat widersprochen'][german] ?? '';
    case 'consent': {
      const purpose = textIn(names.consentPurposes[test.purpose]?.title ?? {}, language) || test.purpose;
      return `${['consent', 'Einwilligung'][german]} ${quotedWords(purpose, language)} ${CONSENTS[test.state][german]}`;
    }
    default:
      return `${SCORES[test.op][german]} ${['is', 'ist'][german]} ${verdicts(test, names, language).join([' or ', ' oder '][german])}`;
  }
}

function verdicts({ op, values }: VerdictTest, names: Names, language: ToolLanguage): readonly string[] {
  if (op !== 'outcome') return values;
  const outcomes = defaultScoring(names)?.outcomes ?? [];
  return values.map((value) =>
    quotedWords(textIn(outcomes.find(({ id }) => id === value)?.title ?? {}, language) || value, language),
  );
}

function defaultScoring({ scorings }: Names): Scoring | undefined {
  return Object.values(scorings).find(({ isDefault }) => isDefault);
}

function scaleOf(names: Names): number {
  return defaultScoring(names)?.scale ?? 0;
}

function stageTitle(id: string, names: Names, language: ToolLanguage): string {
  const stage = names.lifecycle.stages.find((candidate) => candidate.id === id);
  return stage ? textIn(stage.title, language) : id;
}
