import type { Measure, Question, Spans } from './question.ts';
import type { ToldValue } from './told.ts';

/** So many spans are told apart; what only differs beyond them stays open. */
const mostSpans = 120;

/** The stored instant since which the spans pass. */
export function factOf({ fact }: Spans): Measure {
  return { of: 'fact', fact };
}

/** How many whole spans have passed at an age. */
export function spansIn({ every }: Spans): (age: ToldValue) => ToldValue {
  return (age) => (age === null ? null : Math.floor(Number(age) / every));
}

/** The ages at which a span is over, as questions about the instant. */
export function endsOfSpans(spans: Spans): readonly Question[] {
  const measure = factOf(spans);
  return Array.from({ length: mostSpans }, (_, index) => {
    return { ask: 'least', measure, least: (index + 1) * spans.every };
  });
}

export function isSpans(measure: Measure): measure is Spans {
  return measure.of === 'spans';
}
