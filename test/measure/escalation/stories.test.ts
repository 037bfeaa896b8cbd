import { describe, expect, it } from 'vitest';
import { referenceAgreement } from '../../model/reference-agreement.ts';
import { toldOf } from './story.ts';

const agreement = referenceAgreement();

/** Compares line by line; the signs stand in `story.ts`. */
function expectTold(text: string, told: string): void {
  const lines = told
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  expect(toldOf({ agreement, text })).toEqual(lines);
}

describe('escalation under the numbers of the reference agreement', () => {
  it('a quiet year tells nobody anything', () => {
    expectTold('routing: ++++ ++++ .... ++++ ~~+~ ++++', '');
  });

  it('one missed week is a conversation, two kept ones end it', () => {
    expectTold(
      'first-contact-high-intent: + + - + - + +',
      `
      W03 ops-conversation: first-contact-high-intent (missed)
      W07 closed: first-contact-high-intent (recovered)
      `,
    );
  });

  it('miss, waiver, review, recovery and relapse', () => {
    // The waived W04 neither counts as a miss nor ends the row of them: the fourth miss is that of W06. The thin W10 is
    // judged together with W11, and both count as kept weeks.
    expectTold(
      'first-contact-high-intent: + - - w - - - | + + ~ + + | - -',
      `
      W02 ops-conversation: first-contact-high-intent (missed)
      W06 vp-review: first-contact-high-intent (consecutive)
      W11 closed: first-contact-high-intent (recovered)
      W13 ops-conversation: first-contact-high-intent (missed)
      `,
    );
  });

  it('a waiver that came an hour late excuses nothing', () => {
    expectTold(
      'first-contact-high-intent: - - l -',
      `
      W01 ops-conversation: first-contact-high-intent (missed)
      W04 vp-review: first-contact-high-intent (consecutive)
      `,
    );
  });

  it('a week in between hides no habit: six of eight weeks are a review too', () => {
    expectTold(
      'first-contact-high-intent: - - + - - + - -',
      `
      W01 ops-conversation: first-contact-high-intent (missed)
      W08 vp-review: first-contact-high-intent (window)
      `,
    );
  });

  it('an incident that lasts a quarter of a year goes up one level at a time', () => {
    expectTold(
      'first-contact-high-intent: - + - + - + - + - + - + - + - + -',
      `
      W01 ops-conversation: first-contact-high-intent (missed)
      W15 vp-review: first-contact-high-intent (duration)
      W17 executive-intervention: first-contact-high-intent (duration)
      `,
    );
  });

  it('the third review within a year brings the managing director at the next miss, and a month of kept weeks ends it', () => {
    expectTold(
      'first-contact-high-intent: ---- ++++ ---- ++++ ---- - ++++',
      `
      W01 ops-conversation: first-contact-high-intent (missed)
      W04 vp-review: first-contact-high-intent (consecutive)
      W08 closed: first-contact-high-intent (recovered)
      W09 ops-conversation: first-contact-high-intent (missed)
      W12 vp-review: first-contact-high-intent (consecutive)
      W16 closed: first-contact-high-intent (recovered)
      W17 ops-conversation: first-contact-high-intent (missed)
      W20 vp-review: first-contact-high-intent (consecutive)
      W21 executive-intervention: first-contact-high-intent (recurrence)
      W25 closed: first-contact-high-intent (recovered)
      `,
    );
  });

  it('three reviews count only when fewer than 52 weeks lie between the first and the last', () => {
    const third = (pause: number): string | undefined =>
      toldOf({
        agreement,
        text: `first-contact-high-intent: ---- ++++ ---- ++++ ${'+'.repeat(pause)} ---- -`,
      }).at(-1);
    // Level 2 is reached in W04, W12, and the third time 51 or 52 weeks after W04.
    expect(third(35)).toBe('W03 executive-intervention: first-contact-high-intent (recurrence)');
    expect(third(36)).toBe('W03 vp-review: first-contact-high-intent (consecutive)');
  });

  it('without leads an incident lapses after eight weeks, and the next miss is a new one', () => {
    expectTold(
      'first-contact-high-intent: - .... ..~. . -',
      `
      W01 ops-conversation: first-contact-high-intent (missed)
      W09 lapsed: first-contact-high-intent (unjudged)
      W11 ops-conversation: first-contact-high-intent (missed)
      `,
    );
  });

  it('two promises of sales in review are a matter of the whole department, again after one has recovered', () => {
    expectTold(
      `
      first-contact-high-intent: ---- ++++ ----
      first-contact-standard:    +--- - - - - - - - -
      routing:                   ---- ---- ----
      `,
      `
      W01 ops-conversation: first-contact-high-intent (missed)
      W01 ops-conversation: routing (missed)
      W02 ops-conversation: first-contact-standard (missed)
      W04 vp-review: first-contact-high-intent (consecutive)
      W04 vp-review: routing (consecutive)
      W05 vp-review: first-contact-standard (consecutive)
      W05 breadth of sales: first-contact-high-intent, first-contact-standard
      W08 closed: first-contact-high-intent (recovered)
      W09 ops-conversation: first-contact-high-intent (missed)
      W12 vp-review: first-contact-high-intent (consecutive)
      W12 breadth of sales: first-contact-high-intent, first-contact-standard
      `,
    );
  });

  it('a promise judged per month is judged at the end of the month, over its weeks', () => {
    // six-touches: 90 % per month. January covers W01 to W05, February W06 to W09, March W10 to W13.
    expectTold(
      'touches/six-touches: +++-- ---- ++++',
      `
      W09 ops-conversation: touches/six-touches (missed)
      W13 closed: touches/six-touches (recovered)
      `,
    );
  });
});
