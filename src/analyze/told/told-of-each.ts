import type { Question } from './question.ts';
import { askedOfEach } from './stored-age.ts';
import type { Told } from './told.ts';

/** The expression with every question about the newest of several signals asked of each of them, but for facts that have to stay whole. */
export function openToldOfEach(whole: readonly string[]): (told: Told) => Told {
  const kept = new Map<Told, Told>();

  function ofEach(told: Told): Told {
    const known = kept.get(told) ?? changed(told);
    kept.set(told, known);
    return known;
  }

  function changed(told: Told): Told {
    switch (told.is) {
      case 'asked':
        return isAboutOneOf(whole, told.question) ? told : askedOfEach(told.question);
      case 'chosen':
        return {
          is: 'chosen',
          when: ofEach(told.when),
          gives: ofEach(told.gives),
          otherwise: ofEach(told.otherwise),
        };
      case 'applied':
        return { ...told, of: told.of.map(ofEach) };
      default:
        return told;
    }
  }

  return ofEach;
}

function isAboutOneOf(facts: readonly string[], question: Question): boolean {
  return 'measure' in question && question.measure.of === 'fact' && facts.includes(question.measure.fact);
}
