import type { Text } from '../../model/text.ts';
import type { Bilingual } from '../../model/words/language.ts';
import type { EventsAsked, RecordedFact } from '../recorded-fact.ts';
import type { FieldType } from './lead-field.ts';
import type { Workbench } from './workbench.ts';

/** Name of the field that stores the fact; the field is added when it is asked for the first time. */
export function factField(workbench: Workbench, fact: RecordedFact): string {
  const words = nameWords(fact);
  const label = words.join(' ').replaceAll('-', ' ');
  return workbench.field(`fact/${JSON.stringify(fact)}`, words, {
    label: { en: label.replace(/^./, (first) => first.toUpperCase()) },
    tooltip: contract(fact),
    type: typeOf(fact),
    holds: { of: 'fact', fact },
  });
}

function typeOf({ kind }: RecordedFact): FieldType {
  return { type: kind === 'points' ? 'int' : 'datetime' };
}

function nameWords(fact: RecordedFact): readonly string[] {
  switch (fact.kind) {
    case 'newest':
      return [fact.k === 1 ? 'last' : `newest-${fact.k}`, ...eventWords(fact)];
    case 'first':
      return ['first', ...eventWords(fact)];
    case 'kept':
      return [`kept-${fact.k}`, fact.rule.rule];
    case 'points':
      return ['stored-points', fact.rule.rule];
    default:
      return fact satisfies never;
  }
}

function eventWords({ signals, where }: EventsAsked): readonly string[] {
  return [...signals, ...where.flatMap((filter) => filter.values)].map((word) =>
    word.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, ''),
  );
}

const keeping: Bilingual = {
  en: 'Blank under an objection. Written at every event, change of consent and reset.',
  de: 'Leer bei Widerspruch. Geschrieben bei jedem Ereignis, jeder Änderung der Einwilligung und jedem Zurücksetzen.',
};

/** What the writer of the field has to put there. */
function contract(fact: RecordedFact): Text {
  if (fact.kind === 'points') return pointsContract(fact.rule.rule);
  const asked = events(fact);
  return {
    en: `Instant of ${which(fact, 'en')} ${asked.en}. ${keeping.en}`,
    de: `Zeitpunkt: ${which(fact, 'de')} ${asked.de}. ${keeping.de}`,
  };
}

function pointsContract(rule: string): Text {
  return {
    en: `Points of rule ${rule} as leadpact last scored them. Written at every event, change of consent and reset, and at least once in 24 hours.`,
    de: `Punkte der Regel ${rule}, wie leadpact sie zuletzt berechnet hat. Geschrieben bei jedem Ereignis, jeder Änderung der Einwilligung, jedem Zurücksetzen und mindestens einmal in 24 Stunden.`,
  };
}

function which(fact: Exclude<RecordedFact, { readonly kind: 'points' }>, language: 'de' | 'en'): string {
  switch (fact.kind) {
    case 'newest':
      if (fact.k === 1) return { en: 'the newest of', de: 'das neueste der' }[language];
      return { en: `number ${fact.k} from the newest of`, de: `Nummer ${fact.k} vom neuesten der` }[language];
    case 'first':
      return {
        en: 'the first ever (blank when it lies before a reset) of',
        de: 'das allererste (leer, wenn es vor einem Zurücksetzen liegt) der',
      }[language];
    case 'kept': {
      const { distinctBy, max } = fact;
      const distinct = {
        en: distinctBy === undefined ? '' : `, the newest per ${distinctBy}`,
        de: distinctBy === undefined ? '' : `, das neueste je ${distinctBy}`,
      };
      const most = {
        en: max === undefined ? '' : `, at most ${max.n} per ${max.perDays} days from newest to oldest`,
        de: max === undefined ? '' : `, höchstens ${max.n} je ${max.perDays} Tage vom neuesten zum ältesten`,
      };
      return {
        en: `number ${fact.k} from the newest that rule ${fact.rule.rule} counts${distinct.en}${most.en}, of`,
        de: `Nummer ${fact.k} vom neuesten, die Regel ${fact.rule.rule} zählt${distinct.de}${most.de}, der`,
      }[language];
    }
    default:
      return fact satisfies never;
  }
}

function events({ signals, where }: EventsAsked): Bilingual {
  const filters = where.map(({ property, values }) => ` (${property}: ${values.join(', ')})`).join('');
  return {
    en: `selected events ${signals.join(', ')}${filters}: consent given, no bot, nobody of our own, not before a reset`,
    de: `gewählten Ereignisse ${signals.join(', ')}${filters}: eingewilligt, kein Bot, niemand von uns, nicht vor einem Zurücksetzen`,
  };
}
