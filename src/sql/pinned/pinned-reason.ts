import type { Agreement } from '../../model/agreement.ts';
import type { AgreementInForce } from '../../model/agreement-in-force.ts';
import { ownValue } from '../../support/own-value.ts';
import { literalRows } from '../clocks/literal-rows.ts';
import { historyModels, type JourneyOptions } from '../journey/history-models.ts';
import { type JourneyAgreement, lifecycleModels } from '../journey/lifecycle-tables.ts';
import type { Model } from '../models/model.ts';
import { during, withoutHoles } from './pinned-versions.ts';

/**
 * `stage`, `reason` and the history, where the class of a reason may have changed: a row has the class that its reason had when
 * its cycle began (semantics §4). That decides where the next cycle begins, so such rows are gone through one after the other.
 */
export function pinnedHistoryModels(
  agreement: JourneyAgreement,
  versions: readonly AgreementInForce[],
  options: JourneyOptions,
): readonly Model[] {
  const tables = lifecycleModels(options.dialect, agreement);
  const history = historyModels(agreement, options);
  const whole = withoutHoles(versions);
  const changed = changedReasons(whole);
  if (changed.length === 0) return [...tables, ...history];
  const said = history.filter(({ name }) => name === 'history_said');
  const rest = history.filter(({ name }) => name !== 'history_said');
  // Without a class, what the export itself says of the end of a cycle is what stands there.
  const masked: Model = {
    name: 'reason',
    query: `SELECT reason_id, CASE WHEN reason_id NOT IN (${changed.map(options.dialect.text).join(', ')}) THEN reason_class END AS reason_class,
  reason_fault, to_stage FROM reason_now`,
  };
  return [
    ...tables,
    { name: 'reason_now', query: 'SELECT * FROM reason' },
    masked,
    ...said,
    changedRows(changed, options),
    walked(whole, changed, options),
    { name: 'history_written', query: 'SELECT * FROM history_said' },
    classed,
    { name: 'reason', query: 'SELECT * FROM reason_now' },
    ...rest,
  ];
}

/** Reasons that have not the same class in every version that knows them. */
function changedReasons(versions: readonly AgreementInForce[]): readonly string[] {
  const ids = [...new Set(versions.flatMap(({ agreement }) => Object.keys(agreement.reasons)))];
  return ids.filter((id) => {
    const classes = versions.flatMap(({ agreement }) => ownValue(agreement.reasons, id)?.class ?? []);
    return new Set(classes).size > 1;
  });
}

/** A version that does not know the reason takes the class that the next one gives it, else that of the last before. */
function classAt(versions: readonly AgreementInForce[], place: number, id: string): string | null {
  const known = (agreement: Agreement) => ownValue(agreement.reasons, id)?.class;
  const later = versions.slice(place).find(({ agreement }) => known(agreement) !== undefined);
  const other = later ?? versions.findLast(({ agreement }) => known(agreement) !== undefined);
  return other === undefined ? null : (known(other.agreement) ?? null);
}

/** The class of each such reason under each version. */
function classRows(
  versions: readonly AgreementInForce[],
  changed: readonly string[],
  { dialect }: JourneyOptions,
): string {
  const rows = versions.flatMap((_, place) =>
    changed.map((id) => ({ place, reason_id: id, reason_class: classAt(versions, place, id) })),
  );
  return literalRows(dialect, { place: 'BIGINT', reason_id: 'VARCHAR', reason_class: 'VARCHAR' }, rows);
}

/**
 * Relation `changed_row`: the rows with such a reason, numbered for each lead; `begins_at` is when their cycle began if no other of
 * them ended one, `stretch` counts the ends that are certain, `next_at` is when the lead went on.
 */
function changedRows(changed: readonly string[], { dialect }: JourneyOptions): Model {
  const isChanged = `is_disposition AND reason_id IN (${changed.map(dialect.text).join(', ')})`;
  const leads = `SELECT DISTINCT lead_id FROM history_said WHERE ${isChanged}`;
  return {
    name: 'changed_row',
    query: `WITH numbered AS (
  SELECT known.*, coalesce(sum(CASE WHEN cycle_end IS NOT NULL THEN 1 ELSE 0 END) OVER (
      PARTITION BY known.lead_id ORDER BY history_number ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS ends,
    lead(entered_at) OVER (PARTITION BY known.lead_id ORDER BY history_number) AS next_at
  FROM history_said AS known JOIN (${leads}) AS concerned ON concerned.lead_id = known.lead_id
),
stretched AS (
  SELECT numbered.*, coalesce(cycle_number, ends) AS stretch FROM numbered
),
begun AS (
  SELECT stretched.*, min(entered_at) OVER (PARTITION BY lead_id, stretch) AS begins_at FROM stretched
)
SELECT lead_id, history_number, reason_id, stretch, begins_at, next_at,
  CASE WHEN cycle_end IS NULL AND cycle_number IS NULL THEN 1 ELSE 0 END AS may_end,
  row_number() OVER (PARTITION BY lead_id ORDER BY history_number) AS changed_number
FROM begun WHERE ${isChanged}`,
  };
}

/** Relation `pinned_row`: the place of the version under which the cycle of each such row began. */
function walked(
  versions: readonly AgreementInForce[],
  changed: readonly string[],
  options: JourneyOptions,
): Model {
  const place = (at: string): string =>
    `CASE ${versions.map((version, index) => `WHEN TRUE${during(version, at)} THEN ${index}`).join(' ')} END`;
  const ends = `CASE WHEN may_end = 1 AND classes.reason_class <> 'return' THEN 1 ELSE 0 END`;
  const joined = `JOIN (${classRows(versions, changed, options)}) AS classes ON classes.reason_id = row_at.reason_id AND classes.place = row_at.place`;
  const columns =
    'row_at.lead_id, row_at.history_number, row_at.changed_number, row_at.stretch, row_at.cycle_at, row_at.next_at, classes.reason_class';
  return {
    name: 'pinned_row',
    query: `WITH RECURSIVE walk AS (
  SELECT ${columns}, ${ends} AS has_ended
  FROM (SELECT first.*, begins_at AS cycle_at, ${place('begins_at')} AS place FROM changed_row AS first WHERE changed_number = 1) AS row_at
  ${joined}
  UNION ALL
  SELECT ${columns}, ${ends}
  FROM (
    SELECT placed.*, ${place('cycle_at')} AS place FROM (
      SELECT following.*, CASE WHEN following.stretch <> walk.stretch THEN following.begins_at
        WHEN walk.has_ended = 1 THEN walk.next_at ELSE walk.cycle_at END AS cycle_at
      FROM walk JOIN changed_row AS following ON following.lead_id = walk.lead_id
        AND following.changed_number = walk.changed_number + 1
    ) AS placed
  ) AS row_at
  ${joined}
)
SELECT lead_id, history_number, reason_class FROM walk`,
  };
}

/** `history_said` with the classes, and with the ends of cycles that follow from them. */
const classed: Model = {
  name: 'history_said',
  query: `SELECT written.lead_id, written.row_number, written.cycle_number, written.from_stage, written.to_stage, written.to_rank,
  written.to_category, written.entered_at, written.entry_actor, written.reason_id, written.is_inferred, written.reopens_on,
  written.agreement_version, written.corrected_at, written.history_number, written.is_disposition,
  coalesce(pinned_row.reason_class, written.reason_class) AS reason_class,
  coalesce(written.cycle_end, CASE WHEN pinned_row.reason_class <> 'return' THEN pinned_row.reason_class END) AS cycle_end
FROM history_written AS written LEFT JOIN pinned_row ON pinned_row.lead_id = written.lead_id
  AND pinned_row.history_number = written.history_number`,
};
