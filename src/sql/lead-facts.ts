import { consentName } from './consent-state.ts';
import type { Statement } from './statement.ts';

/**
 * One row per lead with a consent that exists at asOf: the state in force of each purpose, the newest declaration, of two
 * at one instant the later row, of two rows of one number `withdrawn`, which comes after `given` in every collation
 * (semantics §3, Select).
 */
export function consentTable(statement: Statement): readonly string[] {
  if (!asksForConsents(statement)) return [];
  const { dialect, asOf, purposes, relations } = statement;
  const states = [...purposes].sort().map((purpose) => {
    const state = `CASE WHEN purpose_id = ${dialect.text(purpose)} THEN consent_state END`;
    return `    max(${state}) AS ${dialect.name(consentName(purpose))},`;
  });
  const lines = [
    'consent_state AS (',
    '  SELECT lead_id,',
    ...states,
    `    max(CASE WHEN consent_state = 'given' THEN 1 ELSE 0 END) AS consents_given,`,
    `    max(CASE WHEN consent_state = 'withdrawn' THEN 1 ELSE 0 END) AS consents_withdrawn`,
    '  FROM (',
    '    SELECT lead_id, purpose_id, consent_state, row_number() OVER (',
    '      PARTITION BY lead_id, purpose_id ORDER BY occurred_at DESC, consent.row_number DESC, consent_state DESC',
    '    ) AS newest_first',
    `    FROM ${relations.consent} AS consent`,
    `    WHERE occurred_at <= ${asOf} AND (logged_at IS NULL OR logged_at <= ${asOf})`,
    '  ) AS declared',
    '  WHERE newest_first = 1 GROUP BY lead_id',
    ')',
  ];
  return [lines.join('\n')];
}

/** Does anything read the state of a consent? Gates that name no purpose read all of them. */
function asksForConsents({ purposes, agreement }: Statement): boolean {
  const { gates } = agreement.lifecycle;
  return purposes.size > 0 || gates.some(({ kind }) => kind === 'withdrawn-consent' || kind === 'no-consent');
}

/** Every lead with its consents and whether it objects. */
export function leadTable(statement: Statement): string {
  const { dialect, asOf, purposes, relations } = statement;
  const objecting = `coalesce(objection_at <= ${asOf}, FALSE) AS is_objecting`;
  if (!asksForConsents(statement))
    return `lead_known AS (\n  SELECT lead.*, ${objecting} FROM ${relations.lead} AS lead\n)`;
  const states = [...purposes]
    .sort()
    .map((purpose) => `    consent_state.${dialect.name(consentName(purpose))},`);
  return [
    'lead_known AS (',
    '  SELECT lead.*,',
    ...states,
    '    coalesce(consent_state.consents_given, 0) = 1 AS any_consent_given,',
    '    coalesce(consent_state.consents_withdrawn, 0) = 1 AS any_consent_withdrawn,',
    `    ${objecting}`,
    `  FROM ${relations.lead} AS lead LEFT JOIN consent_state ON consent_state.lead_id = lead.lead_id`,
    ')',
  ].join('\n');
}
