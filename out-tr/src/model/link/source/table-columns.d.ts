import { type Place } from '../../../diagnostics/place.ts';
import type { SourceChoiceDocument, SourceMomentDocument } from '../../../generated/documents.ts';
import type { CellReading, SourceColumn, TableSource } from '../../source.ts';
import { type ReadingTerms } from './reading-terms.ts';
/** A column whose cells identify something. */
export declare function idColumn(target: string, header: string, { missing }: ReadingTerms, isRequired?: boolean): SourceColumn;
/** A column of instants; an unreadable one rejects the row, and so does a missing one that is required. */
export declare function momentColumn(target: string, written: SourceMomentDocument, { place, isRequired }: {
    readonly place: Place;
    readonly isRequired?: boolean;
}, terms: ReadingTerms): SourceColumn;
/** A column of yes and no. */
export declare function choiceColumn(target: string, written: SourceChoiceDocument, terms: ReadingTerms, isRequired?: boolean): SourceColumn;
/** The words of the column itself come before those of the source. */
export declare function booleanReading(values: Readonly<Record<string, boolean>>, { yes, no }: Pick<ReadingTerms, 'yes' | 'no'>): CellReading;
/** What is left out of a file on purpose. */
export declare function ignoredColumns(written: {
    readonly ignore?: readonly string[];
    readonly others?: 'ignored';
}): TableSource['ignored'];
