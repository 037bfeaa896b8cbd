/** What the clocks of one SLA on one lead in one cycle have in common. */
export const lifeKey: Key = ['sla_id', 'lead_id', 'cycle_number'];
export const clockKey: Key = [...lifeKey, 'clock_number'];
export const stintKey: Key = [...clockKey, 'stint_number'];

type Key = readonly string[];

/** `a.sla_id, a.lead_id, …` */
export function listed(key: Key, alias: string): string {
  return key.map((column) => `${alias}.${column}`).join(', ');
}

/** `a.sla_id = b.sla_id AND …` */
export function same(key: Key, left: string, right: string): string {
  return key.map((column) => `${left}.${column} = ${right}.${column}`).join(' AND ');
}
