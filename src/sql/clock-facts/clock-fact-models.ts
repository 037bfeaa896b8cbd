import type { Agreement } from '../../model/agreement.ts';
import type { Fact, Sla } from '../../model/sla.ts';
import { type AskedCriterion, askedModels } from '../asked/asked-models.ts';
import type { Dialect } from '../dialect.ts';
import { cycleJoin, cycleOfFact } from '../journey/entry-models.ts';
import type { JourneyOptions } from '../journey/history-models.ts';
import type { Model } from '../models/model.ts';
import { noName, noNumber } from '../no-value.ts';
import { factKey } from './fact-key.ts';
import { handoffWindow, windowFacts } from './handoff-window.ts';
import { happeningModel } from './happening-models.ts';
import { heardEvents } from './heard-events.ts';

/**
 * From the course of leads to what the clock of each SLA hears: relations `clock_fact` and `owner_fact`, on the way
 * `heard_event`, `happening`, `clock_edge`, `question`, `answer`, `clock_start`. Of facts before the start of their clock only those are
 * kept that can matter to it.
 */
export function clockFactModels(agreement: Agreement, options: JourneyOptions): readonly Model[] {
  const { dialect } = options;
  return [
    heardEvents([agreement], agreement.signals, dialect),
    happeningModel(agreement, options),
    ...clockStartModels(agreement, dialect),
    factModel(Object.values(agreement.slas), options),
    ownerModel(agreement, options),
  ];
}

/** What starts a clock: `clock_start`, on the way `clock_edge`, `question` and `answer`; `during` are further conditions on the instant. */
export function clockStartModels(agreement: Agreement, dialect: Dialect, during = ''): readonly Model[] {
  const slas = Object.values(agreement.slas);
  const conditional = slas.filter(({ applies }) => applies !== undefined);
  return [
    edgeModel(slas, dialect),
    ...(conditional.length === 0 ? [] : questionModels(agreement, conditional, dialect)),
    startModel(conditional, dialect, during),
  ];
}

/** Which happening does what to the clock of which SLA. */
export function edgeModel(slas: readonly Sla[], { text, oneOf }: Dialect): Model {
  const rows = slas.flatMap(({ id, clock }) =>
    [
      ...edgesOf('start', [clock.start]),
      ...edgesOf('stop', clock.stop),
      ...edgesOf('cancel', clock.cancel),
      ...edgesOf('reset', clock.reset),
    ].map(([kind, key]) => `(${text(id)}, ${text(kind)}, ${text(key)})`),
  );
  const none = `(${[noName, noName, noName].join(', ')})`;
  const keys = slas.flatMap(({ clock }) => [clock.start, ...clock.stop, ...clock.cancel, ...clock.reset]);
  const columns = [
    `${oneOf('sla_id', clockIds(slas))} AS sla_id`,
    `${oneOf('fact_kind', factKinds)} AS fact_kind`,
    `${oneOf('fact_key', keys.map(factKey))} AS fact_key`,
  ];
  return {
    name: 'clock_edge',
    query: `SELECT ${columns.join(', ')} FROM (VALUES\n  ${rows.join(',\n  ') || none}\n) AS edges(sla_id, fact_kind, fact_key)`,
  };
}

/** What has clocks of its own: each SLA, and the window of handoffs. */
function clockIds(slas: readonly Sla[]): readonly string[] {
  return [...slas.map(({ id }) => id), handoffWindow];
}

const factKinds = ['start', 'void', 'stop', 'cancel', 'reset', 'pause', 'reassign', 'waiver'];

function edgesOf(kind: string, facts: readonly Fact[]): readonly (readonly [string, string])[] {
  return [...new Set(facts.map(factKey))].map((key) => [kind, key] as const);
}

/** Whether conditional promises apply is asked once for each instant at which one of their clocks could start. */
function questionModels(agreement: Agreement, slas: readonly Sla[], dialect: Dialect): readonly Model[] {
  const ids = slas.map(({ id }) => dialect.text(id)).join(', ');
  const question = {
    name: 'question',
    query: [
      'SELECT row_number() OVER (ORDER BY lead_id, cycle_number, asked_at) AS question_id, asked.*',
      'FROM (',
      '  SELECT DISTINCT lead_id, cycle_number, occurred_at AS asked_at',
      '  FROM happening JOIN clock_edge ON clock_edge.fact_key = happening.fact_key',
      `  WHERE fact_kind = 'start' AND NOT is_comeback AND sla_id IN (${ids})`,
      ') AS asked',
    ].join('\n'),
  };
  const criteria = slas.flatMap(({ id, applies }): readonly AskedCriterion[] =>
    applies === undefined ? [] : [{ column: appliesColumn(id), criterion: applies }],
  );
  return [question, ...askedModels(agreement, dialect, criteria)];
}

function appliesColumn(sla: string): string {
  return `applies/${sla}`;
}

/**
 * An entry that was corrected starts a clock and cancels it, unless the cycle has another start: what never happened takes no
 * clock from what did.
 */
function startModel(conditional: readonly Sla[], { name, text }: Dialect, during: string): Model {
  const cases = conditional.map(({ id }) => `WHEN ${text(id)} THEN answer.${name(appliesColumn(id))}`);
  const isAsked = conditional.length > 0;
  const applies = isAsked ? `CASE sla_id ${cases.join(' ')} ELSE TRUE END` : 'TRUE';
  const joins = isAsked
    ? [
        'LEFT JOIN question ON question.lead_id = happening.lead_id',
        '  AND question.cycle_number = happening.cycle_number AND question.asked_at = happening.occurred_at',
        'LEFT JOIN answer ON answer.question_id = question.question_id',
      ]
    : [];
  return {
    name: 'clock_start',
    query: [
      'SELECT * FROM (',
      '  SELECT sla_id, happening.lead_id, happening.cycle_number, occurred_at, happening.logged_at, voided_at,',
      '    min(occurred_at) OVER clock_rows AS begins_at,',
      '    max(CASE WHEN voided_at IS NULL THEN 1 ELSE 0 END) OVER clock_rows AS has_standing',
      '  FROM happening JOIN clock_edge ON clock_edge.fact_key = happening.fact_key',
      ...joins.map((line) => `  ${line}`),
      `  WHERE fact_kind = 'start' AND NOT is_comeback AND ${applies}${during}`,
      '  WINDOW clock_rows AS (PARTITION BY sla_id, happening.lead_id, happening.cycle_number)',
      ') AS started WHERE voided_at IS NULL OR has_standing = 0',
    ].join('\n'),
  };
}

/** `offers` names the relation of the handoffs whose window is to be measured. */
export function factModel(
  slas: readonly Sla[],
  { asOf, dialect }: JourneyOptions,
  offers = 'handoff_offer',
): Model {
  const known = (at: string): string => `${at} <= ${asOf} AND (logged_at IS NULL OR logged_at <= ${asOf})`;
  const ids = slas.map(({ id }) => dialect.text(id)).join(', ');
  return {
    name: 'clock_fact',
    query: [
      `SELECT ${dialect.oneOf('sla_id', clockIds(slas))} AS sla_id, lead_id, cycle_number,`,
      `  ${dialect.oneOf('fact_kind', factKinds)} AS fact_kind, occurred_at, logged_at, until_at, cause_id, waived_by`,
      'FROM (',
      `SELECT sla_id, lead_id, cycle_number, 'start' AS fact_kind, occurred_at, logged_at, ${noNumber} AS until_at,`,
      `  ${noName} AS cause_id, ${noName} AS waived_by`,
      'FROM clock_start',
      'UNION ALL',
      `SELECT sla_id, lead_id, cycle_number, 'void', voided_at, ${noNumber}, ${noNumber}, ${noName}, ${noName}`,
      'FROM clock_start WHERE voided_at IS NOT NULL',
      'UNION ALL',
      `SELECT clock_begin.sla_id, clock_begin.lead_id, clock_begin.cycle_number, fact_kind, occurred_at, logged_at,`,
      `  ${noNumber}, ${noName}, ${noName}`,
      'FROM happening',
      'JOIN clock_edge ON clock_edge.fact_key = happening.fact_key',
      ...onBegun('happening', 'happening.occurred_at >= clock_begin.begins_at').map((line) => line),
      '  AND clock_begin.sla_id = clock_edge.sla_id',
      `WHERE fact_kind <> 'start' AND voided_at IS NULL`,
      ...pauseSelect(slas, { asOf, dialect }),
      'UNION ALL',
      `SELECT clock_begin.sla_id, clock_begin.lead_id, clock_begin.cycle_number, 'reassign', assigned_at, logged_at,`,
      `  ${noNumber}, assignment_cause, ${noName}`,
      'FROM assignment',
      ...onBegun('assignment', 'assignment.assigned_at >= clock_begin.begins_at'),
      `WHERE assignment_cause NOT IN ('routing', 'acceptance') AND ${known('assigned_at')}`,
      'UNION ALL',
      `SELECT sla_id, lead_id, cycle_number, 'waiver', waived_at, ${noNumber}, ${noNumber}, ${noName}, waived_by`,
      `FROM waiver WHERE waived_at <= ${asOf} AND sla_id IN (${ids || noName})`,
      'UNION ALL',
      windowFacts(offers),
      ') AS heard',
    ].join('\n'),
  };
}

const begunClocks =
  '(SELECT DISTINCT sla_id, lead_id, cycle_number, begins_at FROM clock_start) AS clock_begin';

/** One row per clock that has begun, joined with facts of its lead and cycle. */
function onBegun(facts: string, condition: string): readonly string[] {
  return [
    `JOIN ${begunClocks}`,
    `  ON clock_begin.lead_id = ${facts}.lead_id AND clock_begin.cycle_number = ${facts}.cycle_number`,
    `  AND ${condition}`,
  ];
}

/** A waiting state in which the clock stands still; one that began before the clock may last into it, from an earlier cycle too. */
function pauseSelect(slas: readonly Sla[], { asOf, dialect }: JourneyOptions): readonly string[] {
  const rows = slas.flatMap(({ id, clock }) =>
    [...new Set(clock.pause)].map((state) => `(${dialect.text(id)}, ${dialect.text(state)})`),
  );
  if (rows.length === 0) return [];
  return [
    'UNION ALL',
    `SELECT clock_begin.sla_id, clock_begin.lead_id, clock_begin.cycle_number, 'pause', waiting_from, logged_at,`,
    `  waiting_until, ${noName}, ${noName}`,
    'FROM (',
    `  SELECT waiting.lead_id, ${cycleOfFact} AS cycle_number, waiting_state, waiting_from, waiting_until, logged_at`,
    '  FROM waiting',
    `  ${cycleJoin('waiting.lead_id', 'waiting_from')}`,
    `  WHERE waiting_from <= ${asOf} AND (logged_at IS NULL OR logged_at <= ${asOf})`,
    ') AS waited',
    `JOIN (VALUES ${rows.join(', ')}) AS paused_by(sla_id, waiting_state)`,
    '  ON paused_by.waiting_state = waited.waiting_state',
    `JOIN ${begunClocks} ON clock_begin.lead_id = waited.lead_id AND clock_begin.cycle_number >= waited.cycle_number`,
    '  AND (waiting_until IS NULL OR waiting_until > clock_begin.begins_at)',
    '  AND clock_begin.sla_id = paused_by.sla_id',
  ];
}

/** The team of the rep, else that of the queue in which the lead lies. */
export function ownerModel(
  { members, routing }: Pick<Agreement, 'members' | 'routing'>,
  { asOf, dialect }: JourneyOptions,
): Model {
  const { text } = dialect;
  const teams = [
    ...Object.values(members).map(({ id, team }) => ['member', id, team] as const),
    ...Object.values(routing.queues).map(({ id, team }) => ['queue', id, team] as const),
  ].flatMap(([holder, id, team]) =>
    team === undefined ? [] : [`(${text(holder)}, ${text(id)}, ${text(team)})`],
  );
  const none = `(${[noName, noName, noName].join(', ')})`;
  return {
    name: 'owner_fact',
    query: [
      'SELECT lead_id, team_id, assigned_at AS occurred_at, logged_at',
      'FROM assignment',
      `JOIN (VALUES ${teams.join(', ') || none}) AS holders(holder, holder_id, team_id)`,
      `  ON holder = CASE WHEN owner_id IS NOT NULL THEN 'member' ELSE 'queue' END`,
      '  AND holder_id = coalesce(owner_id, queue_id)',
      `WHERE assigned_at <= ${asOf} AND (logged_at IS NULL OR logged_at <= ${asOf})`,
    ].join('\n'),
  };
}
