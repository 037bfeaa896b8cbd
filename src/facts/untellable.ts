import { tablesLacking } from '../measure/needs/measure-needs.ts';
import type { AgreementInForce } from '../model/agreement-in-force.ts';
import type { TableName } from '../records/load/table-plan.ts';
import type { FactColumn } from './worked-fact.ts';

/** Columns that cannot be worked out of an export, for one reason. */
export interface Untellable {
  readonly columns: readonly FactColumn[];
  /** Tables that were not exported; empty where the promise is in no version that was ever in force. */
  readonly lacks: readonly TableName[];
}

/** The columns that can be worked out, in their order, and those that cannot, by reason. */
export function tellableColumns(
  columns: readonly FactColumn[],
  {
    absent,
    versions,
  }: { readonly absent: readonly TableName[]; readonly versions: readonly AgreementInForce[] },
): { readonly told: readonly FactColumn[]; readonly untellable: readonly Untellable[] } {
  const told: FactColumn[] = [];
  const untellable = new Map<string, Untellable>();
  for (const column of columns) {
    const { fact, needs } = column;
    const lacks = tablesLacking(needs, absent);
    const isPromised =
      fact.of !== 'clock' || versions.some(({ agreement }) => Object.hasOwn(agreement.slas, fact.sla));
    if (lacks.length === 0 && isPromised) {
      told.push(column);
      continue;
    }
    const reason = { columns: [], lacks: isPromised ? lacks : [] };
    const key = reason.lacks.join(' ');
    const known = untellable.get(key) ?? reason;
    untellable.set(key, { ...known, columns: [...known.columns, column] });
  }
  return { told, untellable: [...untellable.values()] };
}
