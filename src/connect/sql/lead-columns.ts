import { eventsWithin } from '../../criteria/atom-holds.ts';
import type { ConsentState } from '../../criteria/criterion.ts';
import { defaultScoring } from '../../evaluate/default-scoring.ts';
import { rankOf } from '../../evaluate/journey/stage-order.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { SqlValue } from '../../sql/read/evaluate-sql.ts';
import { type SqlColumnMeaning, sqlColumnMeaning } from '../../sql/read/sql-column-meaning.ts';
import { dayOfDate } from '../../support/local-date.ts';
import { ownValue } from '../../support/own-value.ts';
import type { WitnessLead } from '../witness-lead.ts';

/** The columns of a lead in a statement for another day; every layer before has what the agreement says. */
export function leadColumns(
  agreement: Agreement,
  today: number,
  witness: WitnessLead,
): (name: string) => SqlValue {
  return (name) => {
    const meaning = sqlColumnMeaning(agreement, name);
    return meaning === undefined ? null : columnValue(agreement, today, witness, meaning);
  };
}

function columnValue(
  agreement: Agreement,
  today: number,
  { facts, scores, stage }: WitnessLead,
  meaning: SqlColumnMeaning,
): SqlValue {
  const score = scores.get(defaultScoring(agreement)?.id ?? '') ?? null;
  const dimension = (id: string) => score?.dimensions.find((one) => one.id === id);
  switch (meaning.of) {
    case 'attribute':
      return attributeValue(agreement, today, facts, meaning.attribute);
    case 'consent':
      return givenOrWithdrawn(facts.consents.get(meaning.purpose));
    case 'any-consent':
      return [...facts.consents.values()].includes(meaning.state);
    case 'objecting':
      return facts.objection;
    case 'reached':
      return facts.reached.has(meaning.stage);
    case 'recent':
      return eventsWithin({ op: 'signal', ...meaning, count: 1 }, facts) > 0 ? 1 : 0;
    case 'group':
      return dimension(meaning.dimension)?.groups.find(({ id }) => id === meaning.group)?.points ?? null;
    case 'points':
      return meaning.part === 'total' ? (score?.total ?? null) : (dimension(meaning.part)?.points ?? null);
    case 'known':
      return score?.fitShare?.knownAttainable ?? null;
    case 'label':
      return score?.[meaning.label] ?? null;
    case 'outcome':
      return score?.outcome ?? null;
    case 'rank':
      return rankOf(agreement.lifecycle, stage);
    case 'stage':
      return stage;
  }
}

function givenOrWithdrawn(state: ConsentState | undefined): SqlValue {
  return state === undefined || state === 'none' ? null : state;
}

function attributeValue(
  { fields }: Agreement,
  today: number,
  facts: WitnessLead['facts'],
  attribute: string,
): SqlValue {
  const value = ownValue(facts.values, attribute);
  if (value === undefined || value === '') return null;
  if (typeof value === 'object') return value.length === 0 ? null : `\n${value.join('\n')}\n`;
  if (ownValue(fields, attribute)?.type === 'date') return today - (facts.today - dayOfDate(String(value)));
  return value;
}
