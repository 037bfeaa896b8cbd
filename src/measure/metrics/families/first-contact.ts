import { exact } from '../../../support/exact.ts';
import { besides, type FamilyOf, figuresOf } from '../family.ts';
import { figureWithout } from '../figure.ts';

const minuteMs = 60_000;

/** A quantile of the time to the first contact, in minutes of the SLA's measure; untouched leads come last (semantics §8). */
export const firstContact: FamilyOf<'first-contact'> = (question) =>
  figuresOf(question, (counts, row) => {
    const n = counts('touched') + counts('untouched');
    const beside = besides(counts, { untouched: 'untouched', canceled: 'canceled', notTold: 'failed' });
    if (n === 0) return figureWithout('none', beside);
    if (n < question.minSample) return { status: 'too few', n, beside };
    const { quantile } = question.measure;
    const value = exact(Number(row[`${quantile}_ms`] ?? 0), minuteMs);
    const isNotReached = counts(`${quantile}_reached`) === 0;
    return { status: 'value', value, n, beside, ...(isNotReached && { isNotReached }) };
  });
