import type { Measure, Question, Spans } from './question.ts';
import type { ToldValue } from './told.ts';
/** The stored instant since which the spans pass. */
export declare function factOf({ fact }: Spans): Measure;
/** How many whole spans have passed at an age. */
export declare function spansIn({ every }: Spans): (age: ToldValue) => ToldValue;
/** The ages at which a span is over, as questions about the instant. */
export declare function endsOfSpans(spans: Spans): readonly Question[];
export declare function isSpans(measure: Measure): measure is Spans;
