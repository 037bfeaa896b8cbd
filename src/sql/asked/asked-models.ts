import { atoms, isScoreTest } from '../../criteria/atoms.ts';
import type { Criterion } from '../../criteria/criterion.ts';
import { defaultScoring } from '../../evaluate/default-scoring.ts';
import { reachedColumn } from '../criteria/atom-sql.ts';
import { criterionSql } from '../criteria/criterion-sql.ts';
import type { Dialect } from '../dialect.ts';
import { factTables } from '../fact-tables.ts';
import { lastTable, layerTables } from '../layer.ts';
import { leadTables } from '../lead-tables.ts';
import type { Model } from '../models/model.ts';
import { namedColumns } from '../named-columns.ts';
import { scoreLayers } from '../score/score-layers.ts';
import { beginStatement, type ScoredAgreement, type Statement } from '../statement.ts';
import { localOfInstant } from '../zone-sql.ts';

/** A criterion and the column that answers it. */
export interface AskedCriterion {
  readonly column: string;
  readonly criterion: Criterion;
}

/**
 * Whether criteria held for leads at instants of their own. Reads the relations `question` (question_id, lead_id, cycle_number,
 * asked_at) and `heard_event`, makes `asked_lead`, `asked_event` and `asked_consent`, and from them `answer`: question_id and one
 * boolean per criterion, never NULL. Events and consents count as they were known at the instant, stages as they had been
 * reached in the cycle; fields have the values they have now, for an export keeps no others.
 */
export function askedModels(
  agreement: ScoredAgreement,
  dialect: Dialect,
  criteria: readonly AskedCriterion[],
): readonly Model[] {
  const statement = beginStatement(agreement, dialect, {
    asOf: 'asked_at',
    today: 'asked_on',
    relations: { lead: 'asked_lead', event: 'asked_event', consent: 'asked_consent' },
  });
  const answer = answers(statement, criteria);
  return [
    askedLeads(statement, criteria, answer.query),
    askedEvents(statement, criteria, answer.query),
    askedConsents(),
    answer,
  ];
}

/** With the fields that the query of the answers reads. */
function askedLeads(statement: Statement, criteria: readonly AskedCriterion[], query: string): Model {
  const { agreement, dialect } = statement;
  const own = namedColumns(leadTables(agreement).lead.columns, query, dialect).filter(
    ({ name }) => !replaced.has(name),
  );
  const stages = stagesAsked(criteria);
  const columns = [
    'question.question_id AS lead_id',
    ...own.map(({ name }) => `lead.${dialect.name(name)}`),
    'recycled.recycled_at',
    'asked_at',
    `${localOfInstant('asked_at', agreement.zone)} AS asked_local`,
    ...stages.map((stage, place) => {
      const isFirst = agreement.lifecycle.stages[0]?.id === stage;
      const reached = isFirst ? 'TRUE' : `reached_${place}.lead_id IS NOT NULL`;
      return `${reached} AS ${reachedColumn(statement, stage)}`;
    }),
  ];
  const joins = stages.map((stage, place) => {
    const name = `reached_${place}`;
    return [
      `LEFT JOIN first_entry AS ${name} ON ${name}.lead_id = question.lead_id`,
      `  AND ${name}.cycle_number = question.cycle_number AND ${name}.stage_id = ${dialect.text(stage)}`,
      `  AND ${name}.entered_at <= asked_at`,
    ].join('\n');
  });
  const day = dialect.quotient('asked_local', '86400000');
  return {
    name: 'asked_lead',
    query: [
      `SELECT asked.*, ${day} AS asked_on FROM (`,
      `SELECT ${columns.join(',\n  ')}`,
      'FROM question JOIN lead ON lead.lead_id = question.lead_id',
      'LEFT JOIN (',
      '  SELECT question_id, max(ended_at) AS recycled_at',
      '  FROM question JOIN cycle_end ON cycle_end.lead_id = question.lead_id AND ended_at <= asked_at',
      `  WHERE cycle_end = 'recycle' GROUP BY question_id`,
      ') AS recycled ON recycled.question_id = question.question_id',
      ...joins,
      ') AS asked',
    ].join('\n'),
  };
}

/** Columns of a lead that depend on the instant, or that say only where it stands now. */
const replaced: ReadonlySet<string> = new Set(['lead_id', 'recorded_stage', 'recycled_at']);

function stagesAsked(criteria: readonly AskedCriterion[]): readonly string[] {
  const names = criteria.flatMap(({ criterion }) =>
    [...atoms(criterion)].flatMap(({ atom }) => (atom.op === 'reached' ? [atom.stage] : [])),
  );
  return [...new Set(names)].sort();
}

/** With the properties that the query of the answers reads. */
function askedEvents(
  { agreement, dialect }: Statement,
  criteria: readonly AskedCriterion[],
  query: string,
): Model {
  const columns = namedColumns(leadTables(agreement).event.columns, query, dialect)
    .filter(({ name }) => name !== 'lead_id')
    .map(({ name }) => `event.${dialect.name(name)}`);
  const lookback = longestLookback(criteria);
  const isNear = lookback === undefined ? '' : ` AND occurred_at > asked_at - ${lookback * 86_400_000}`;
  const all = Object.keys(agreement.signals);
  const isAsked =
    lookback === undefined ? '' : ` AND ${dialect.isAmong('signal_id', signalsAsked(criteria), all)}`;
  return {
    name: 'asked_event',
    query: [
      `SELECT question.question_id AS lead_id, asked_at, ${columns.join(', ')}`,
      'FROM question JOIN heard_event AS event ON event.lead_id = question.lead_id',
      `WHERE occurred_at <= asked_at${isNear}${isAsked}`,
    ].join('\n'),
  };
}

function signalsAsked(criteria: readonly AskedCriterion[]): readonly string[] {
  const asked = criteria.flatMap(({ criterion }) =>
    [...atoms(criterion)].flatMap(({ atom }) => (atom.op === 'signal' ? atom.signals : [])),
  );
  return [...new Set(asked)].sort();
}

/** Whole days that criteria look back; undefined where one reads the score, which looks back as far as its rules do. */
function longestLookback(criteria: readonly AskedCriterion[]): number | undefined {
  const all = criteria.flatMap(({ criterion }) => [...atoms(criterion)].map(({ atom }) => atom));
  if (all.some(isScoreTest)) return undefined;
  return Math.max(0, ...all.map((atom) => (atom.op === 'signal' ? atom.withinDays : 0)));
}

function askedConsents(): Model {
  return {
    name: 'asked_consent',
    query: [
      'SELECT question.question_id AS lead_id, asked_at, consent.row_number, purpose_id, consent_state, occurred_at, logged_at',
      'FROM question JOIN consent ON consent.lead_id = question.lead_id WHERE occurred_at <= asked_at',
    ].join('\n'),
  };
}

function answers(statement: Statement, criteria: readonly AskedCriterion[]): Model {
  const { dialect, agreement } = statement;
  const needsScore = longestLookback(criteria) === undefined;
  const columns = criteria.map(({ column, criterion }) => ({
    name: dialect.name(column),
    expression: `coalesce(${criterionSql(statement, criterion)}, FALSE)`,
  }));
  // The layers come first: they say what is asked of events and consents.
  const layers = [
    ...(needsScore ? scoreLayers(statement, defaultScoring(agreement)) : []),
    { table: 'answered', columns },
  ];
  const tables = [...factTables(statement), ...layerTables(dialect, 'lead_fact', layers)];
  return {
    name: 'answer',
    query: [
      `WITH RECURSIVE ${tables.join(',\n')}`,
      `SELECT lead_id AS question_id, ${columns.map(({ name }) => name).join(', ')}`,
      `FROM ${lastTable(dialect, 'lead_fact', layers)}`,
    ].join('\n'),
  };
}
