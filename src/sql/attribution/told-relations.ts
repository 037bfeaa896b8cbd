import type { Model } from '../models/model.ts';
import { type AttributionStep, stepName } from './attribution-step.ts';
import { excludedQuery } from './excluded-query.ts';
import { roleColumns } from './path-role.ts';
import { noTouch } from './uncredited-path.ts';

/** An attribution with the models that are asked, one after the other, where it finds no eligible touch. */
export interface AttributionChain {
  readonly step: AttributionStep;
  readonly fallbacks: readonly AttributionStep[];
}

/** What all attributions say, as relations that name the attribution (`attribution-tables.ts`); at least one chain. */
export function toldRelations(chains: readonly AttributionChain[]): readonly Model[] {
  const united = (name: string, queries: readonly string[]): Model => ({
    name,
    query: queries.join('\nUNION ALL\n'),
  });
  const steps = chains.map(({ step }) => step);
  const fallbacks = chains.flatMap(fallbackQueries);
  return [
    united('credit', steps.map(creditQuery)),
    united('fallback_credit', fallbacks.length === 0 ? steps.slice(0, 1).map(noFallback) : fallbacks),
    united('unattributed', steps.map(unattributedQuery)),
    united('unanchored', steps.map(unanchoredQuery)),
    united('touch_role', steps.map(roleQuery)),
    united('excluded_touch', steps.map(excludedQuery)),
  ];
}

function creditQuery(step: AttributionStep): string {
  return `SELECT ${step.dialect.text(step.id)} AS attribution_id, ${creditColumns}
FROM ${stepName(step, 'path_credit')} AS path_credit`;
}

/** Each model is asked for the opportunities in which none of those before found an eligible touch. */
function fallbackQueries({ step, fallbacks }: AttributionChain): readonly string[] {
  const { text } = step.dialect;
  return fallbacks.map((by, place) => {
    const before = fallbacks.slice(0, place).map(
      (each, index) => `
LEFT JOIN (SELECT DISTINCT opportunity_id FROM ${stepName(each, 'path_credit')}) AS before_${index}
  ON before_${index}.opportunity_id = path_credit.opportunity_id`,
    );
    const tests = before.map((_, index) => ` AND before_${index}.opportunity_id IS NULL`);
    return `SELECT ${text(step.id)} AS attribution_id, ${text(by.id)} AS credited_by, ${creditColumns}
FROM ${stepName(by, 'path_credit')} AS path_credit
JOIN ${stepName(step, 'uncredited_path')} AS uncredited ON uncredited.opportunity_id = path_credit.opportunity_id${before.join('')}
WHERE uncredited.cause = ${text(noTouch)}${tests.join('')}`;
  });
}

/** The columns of fallback credits without a row. */
function noFallback(step: AttributionStep): string {
  const { text } = step.dialect;
  return `SELECT ${text(step.id)} AS attribution_id, ${text(step.id)} AS credited_by, ${creditColumns}
FROM ${stepName(step, 'path_credit')} AS path_credit WHERE FALSE`;
}

const creditColumns = [
  'path_credit.opportunity_id',
  'unit_id',
  'unit_number',
  'channel_id',
  'campaign_id',
  'share_numerator',
  'share_denominator',
  'credit_minor',
].join(', ');

function unattributedQuery(step: AttributionStep): string {
  return `SELECT ${step.dialect.text(step.id)} AS attribution_id, opportunity_id, cause FROM ${stepName(step, 'uncredited_path')}`;
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
