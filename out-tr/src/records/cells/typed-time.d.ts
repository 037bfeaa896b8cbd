import type { CellReading } from '../../model/source.ts';
import { type EpochUnit } from '../../support/time-format.ts';
import type { TypedSql } from './cell-sql.ts';
/** The days of a column of dates, local times or instants; undefined for other types. */
export declare function typedDate({ zone }: Extract<CellReading, {
    as: 'date';
}>, type: string): TypedSql | undefined;
/** The milliseconds of a column of dates, local times, instants, or whole numbers; undefined for other types. */
export declare function typedInstant({ formats, zone, counted }: Extract<CellReading, {
    as: 'instant';
}>, type: string): TypedSql | undefined;
/** The instant of a count since 1970; NULL where it lies outside the years that can be written down. */
export declare function countedInstant(count: string, unit: EpochUnit): string;
/** The value where the instant lies in the years that can be written down. */
export declare function writable(milliseconds: string, value: string): string;
