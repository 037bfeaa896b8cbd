import type { Model } from '../models/model.ts';
import { type AttributionStep, stepName } from './attribution-step.ts';
import { excludedQuery } from './excluded-query.ts';
import { roleColumns } from './path-role.ts';

/** An attribution with the models that are asked, one after the other, for opportunities which it credits to nobody. */
export interface AttributionChain {
  readonly step: AttributionStep;
  readonly fallbacks: readonly AttributionStep[];
}

/** What all attributions say, as relations that name the attribution (`attribution-tables.ts`); at least one chain. */
export function toldRelations(chains: readonly AttributionChain[]): readonly Model[] {
  const ofAll = (name: string, queries: (chain: AttributionChain) => readonly string[]): Model => ({
    name,
    query: chains.flatMap(queries).join('\nUNION ALL\n'),
  });
  return [
    ofAll('credit', creditQueries),
    ofAll('unattributed', (chain) => [unattributedQuery(chain)]),
    ofAll('unanchored', ({ step }) => [unanchoredQuery(step)]),
    ofAll('touch_role', ({ step }) => [roleQuery(step)]),
    ofAll('excluded_touch', ({ step }) => [excludedQuery(step)]),
  ];
}

function creditQueries({ step, fallbacks }: AttributionChain): readonly string[] {
  const { dialect, id } = step;
  return [step, ...fallbacks].map((by, place) => {
    const asked = place === 0 ? '' : leftBy(step, 'path_credit', fallbacks.slice(0, place - 1));
    return `SELECT ${dialect.text(id)} AS attribution_id, path_credit.opportunity_id, ${dialect.text(by.id)} AS credited_by,
  unit_id, unit_number, channel_id, campaign_id, share_numerator, share_denominator, credit_minor
FROM ${stepName(by, 'path_credit')} AS path_credit${asked}`;
  });
}

/** Joins that leave the opportunities which the first model credits to nobody, nor any of the models asked before. */
function leftBy(step: AttributionStep, table: string, before: readonly AttributionStep[]): string {
  const joins = before.map(
    (each, place) => `
LEFT JOIN (SELECT DISTINCT opportunity_id FROM ${stepName(each, 'path_credit')}) AS before_${place}
  ON before_${place}.opportunity_id = ${table}.opportunity_id`,
  );
  const tests = before.map((_, place) => `before_${place}.opportunity_id IS NULL`);
  return `
JOIN ${stepName(step, 'uncredited_path')} AS uncredited ON uncredited.opportunity_id = ${table}.opportunity_id${joins.join('')}${tests.length === 0 ? '' : `\nWHERE ${tests.join(' AND ')}`}`;
}

function unattributedQuery({ step, fallbacks }: AttributionChain): string {
  return `SELECT ${step.dialect.text(step.id)} AS attribution_id, path.opportunity_id, uncredited.cause
FROM ${stepName(step, 'anchored_path')} AS path${leftBy(step, 'path', fallbacks)}`;
}

function unanchoredQuery(step: AttributionStep): string {
  return `SELECT ${step.dialect.text(step.id)} AS attribution_id, path_opportunity.opportunity_id
FROM path_opportunity
LEFT JOIN ${stepName(step, 'anchored_path')} AS path ON path.opportunity_id = path_opportunity.opportunity_id
WHERE path.opportunity_id IS NULL`;
}

function roleQuery(step: AttributionStep): string {
  const { text } = step.dialect;
  const queries = Object.entries(roleColumns).map(
    ([
      role,
      column,
    ]) => `SELECT ${text(step.id)} AS attribution_id, touched.opportunity_id, ${text(role)} AS role_id, touch_id, channel_id
FROM ${stepName(step, 'path_role')} AS roles
JOIN ${stepName(step, 'path_touch')} AS touched
  ON touched.opportunity_id = roles.opportunity_id AND touched.touch_number = roles.${column}`,
  );
  return queries.join('\nUNION ALL\n');
}
