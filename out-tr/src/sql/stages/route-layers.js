import { isWithSales } from '../../evaluate/score-row.js';
import { criterionSql } from '../criteria/criterion-sql.js';
import { noName } from '../no-value.js';
import { automaticStages, rankColumn } from './stage-layers.js';
/** The stage by name, the first routing rule that holds for a lead that lies with sales, and the rule's pool (semantics §7). */
export function routeLayers(before) {
    const statement = { ...before, step: automaticStages(before.agreement).length };
    const { agreement, dialect } = statement;
    const { stages } = agreement.lifecycle;
    const names = stages.map(({ id }, rank) => `WHEN ${rank} THEN ${dialect.text(id)}`);
    const stage = `CASE ${rankColumn(statement.step)} ${names.join(' ')} END`;
    return [
        { table: 'stage', columns: [{ name: 'stage_id', expression: stage }] },
        { table: 'route', columns: [{ name: 'route_id', expression: routeSql(statement) }] },
        { table: 'pool', columns: [{ name: 'pool_id', expression: poolSql(statement) }] },
    ];
}
function routeSql(statement) {
    const { agreement, dialect } = statement;
    const { lifecycle, routing } = agreement;
    const withSales = lifecycle.stages.filter(({ id }) => isWithSales(lifecycle, id));
    if (withSales.length === 0 || routing.rules.length === 0)
        return noName;
    const rules = routing.rules.map(({ id, when }) => `WHEN ${criterionSql(statement, when)} THEN ${dialect.text(id)}`);
    const stages = withSales.map(({ id }) => dialect.text(id)).join(', ');
    return `CASE WHEN stage_id NOT IN (${stages}) THEN NULL\n      ${rules.join('\n      ')} END`;
}
function poolSql({ agreement, dialect }) {
    const pools = agreement.routing.rules.flatMap(({ id, assign }) => assign.to === 'pool' ? [`WHEN ${dialect.text(id)} THEN ${dialect.text(assign.pool)}`] : []);
    return pools.length === 0 ? noName : `CASE route_id ${pools.join(' ')} END`;
}
