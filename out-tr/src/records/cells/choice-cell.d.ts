import type { CellReading } from '../../model/source.ts';
import type { CellSql } from './cell-sql.ts';
type ChoiceReading = Extract<CellReading, {
    as: 'choice';
}>;
/** A value of an enum; one outside the domain is kept and told. */
export declare function choiceCell({ domain, aliases }: ChoiceReading, missing: readonly string[]): CellSql;
export {};
