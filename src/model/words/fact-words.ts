import type { Fact } from '../sla.ts';
import type { Names } from './criterion-words.ts';
import { quotedWords, type ToolLanguage, textIn } from './language.ts';
import { touchWords } from './touch-words.ts';

/** What starts or ends a clock, e.g. `the lead enters MQL`. */
export function factWords(fact: Fact, names: Names, language: ToolLanguage): string {
  const german = language === 'de' ? 1 : 0;
  switch (fact.fact) {
    case 'stage': {
      const stage = names.lifecycle.stages.find(({ id }) => id === fact.stage);
      const title = stage ? textIn(stage.title, language) : fact.stage;
      return (
        [`the lead enters ${title}`, `der Lead erreicht die Phase ${quotedWords(title, language)}`][german] ??
        ''
      );
    }
    case 'touch':
      return fact.by === 'human'
        ? (['a person contacts the lead', 'ein Mensch kontaktiert den Lead'][german] ?? '')
        : ([`contact by ${touchWords(fact.by, language)}`, `Kontakt per ${touchWords(fact.by, language)}`][
            german
          ] ?? '');
    case 'meeting':
      return (
        (fact.outcome === 'held'
          ? ['a meeting is held', 'ein Termin findet statt']
          : ['a meeting is missed', 'ein Termin platzt'])[german] ?? ''
      );
    case 'signal': {
      const title = textIn(names.signals[fact.signal]?.title ?? {}, language) || fact.signal;
      return [`signal: ${title}`, `Signal: ${title}`][german] ?? '';
    }
    default:
      return PLAIN[fact.fact][german];
  }
}

const PLAIN = {
  assigned: ['the lead is assigned', 'der Lead ist zugewiesen'],
  decided: ['the handoff is decided', 'über die Übergabe ist entschieden'],
  disposed: ['a disposition is recorded', 'ein Ergebnis ist erfasst'],
  withdrawn: ['the lead is withdrawn', 'der Lead ist zurückgezogen'],
  created: ['the lead is created', 'der Lead wird angelegt'],
  returned: ['the lead is returned', 'der Lead wird zurückgegeben'],
} as const;
