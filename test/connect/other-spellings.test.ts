import { describe, expect, test } from 'vitest';
import { openArtefactComparison } from '../../src/connect/compare-artefacts.ts';
import { agreementIn, generatedFiles } from './agreements.ts';

const compare = openArtefactComparison(agreementIn('.'), {
  milliseconds: 100_000,
  now: () => performance.now(),
});
const formulas = generatedFiles('.', 'salesforce', /fields\/LP_.*\.xml$/);

/** What is said of a field whose formula was written in another way. */
function answerTo(name: string, from: string, to: string): ReturnType<typeof compare>[number]['answer'] {
  const file = formulas.find(({ path }) => path.endsWith(`/${name}.field-meta.xml`));
  if (file?.content.includes(from) !== true) throw new Error(`no ${from} in ${name}`);
  const [result] = compare([{ ...file, content: file.content.replace(from, to) }]);
  if (result === undefined) throw new Error('not compared');
  return result.answer;
}

/** Formula, and the same in the words of somebody else. */
const same: readonly (readonly [field: string, from: string, to: string])[] = [
  ['LP_Score_Risk__c', '0 - 30', '-30'],
  ['LP_Score_Risk__c', 'MAX(0 - 30,', 'MAX(-(15 + 15),'],
  [
    'LP_Engagement__c',
    'MAX(0 - 25, LP_Points_Engagement_Disinterest__c)',
    '-MIN(25, -LP_Points_Engagement_Disinterest__c)',
  ],
  ['LP_Gate_Embargo__c', ' = 1', ' &lt;&gt; 0'],
  ['LP_Gate_Embargo__c', ' = 1', ' != 0'],
  ['LP_Gate_Embargo__c', ' = 1', ' &lt;&gt; -(-0)'],
  ['LP_Gate_Embargo__c', ' = 1', ' == 1'],
  ['LP_Gate_Embargo__c', 'CASE(', 'Case( /* agreed in spring */ '],
  ['LP_Gate_Competitor__c', 'slotspatz&quot;)', 'slotspatz&quot;) || FALSE'],
  ['LP_Gate_Competitor__c', '), CONTAINS(', ') || CONTAINS('],
  ['LP_Ready_Sql__c', 'AND(ISBLANK(LP_Gate__c), ', 'AND(ISBLANK(LP_Gate__c) &amp;&amp; true, '],
  ['LP_Ready_Sql__c', 'NOT(ISBLANK(LP_Pain__c))', '!ISBLANK(LP_Pain__c)'],
];

/** The same places with something else in them. */
const other: readonly (readonly [
  field: string,
  from: string,
  to: string,
  got: unknown,
  expected: unknown,
])[] = [
  ['LP_Score_Risk__c', '0 - 30', '-29', -29, -30],
  [
    'LP_Engagement__c',
    'MAX(0 - 25, LP_Points_Engagement_Disinterest__c)',
    '-MIN(-LP_Points_Engagement_Disinterest__c, 15)',
    1,
    0,
  ],
  ['LP_Gate_Embargo__c', ' = 1', ' &lt;&gt; 1', true, false],
];

describe('a formula with a minus before a value, or with <>', () => {
  test.each(same)('%s: %s written %s is as agreed', (field, from, to) => {
    expect(answerTo(field, from, to)).toMatchObject({ answer: 'proved' });
  });

  test.each(other)('%s: %s changed to %s is answered with a lead', (field, from, to, got, expected) => {
    const answer = answerTo(field, from, to);
    if (answer.answer !== 'refuted') throw new Error(JSON.stringify(answer));
    expect([answer.witness.got, answer.witness.expected]).toEqual([got, expected]);
  });
});
