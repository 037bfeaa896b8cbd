import type { Place } from '../diagnostics/place.ts';
import type { EpochUnit, TimeFormat } from '../support/time-format.ts';
import type { Definition } from './definition.ts';
import type { MeasuredPart } from './measured-part.ts';

/** How the export of one system is read into the normalised tables (`src/sql/lead-tables.ts`). */
export interface Source extends Definition {
  readonly files: FileForm;
  /** Normalised words of cells, and how the document writes them, for people. */
  readonly spellings: Aliases;
  /** Absent where the system only counts paths. */
  readonly leads?: TableSource;
  /** Fields for which the system is said to have no column, sorted. */
  readonly absent: readonly string[];
  /** Absent where no such file belongs to the export. */
  readonly events?: TableSource;
  readonly consents?: TableSource;
  /** Ways through the channels that were counted, of a system that does not say who did what. */
  readonly paths?: PathsSource;
  /** Stages whose entries stand in columns of the leads, by the targets of these; only measuring reads them. */
  readonly leadStages: readonly { readonly stage: string; readonly target: string }[];
  /** What became of leads; only measuring reads it. */
  readonly measured: Readonly<Partial<Record<MeasuredPart, TableSource>>>;
  /** Consents that stand in columns of the leads. */
  readonly leadConsents: readonly ConsentColumns[];
  /** No document says so: files already have the form of docs/records.md. */
  readonly isNative?: boolean;
}

/** How the files of an export are written. */
export interface FileForm {
  readonly encoding: Encoding;
  readonly delimiter: string;
  /** Absent where cells are never quoted. */
  readonly quote?: string;
}

export type Encoding = 'utf-8' | 'windows-1252' | 'iso-8859-1' | 'utf-16';

/** One file and what its columns become. */
export interface TableSource {
  /** Name of the file in the folder of records; absent = that of the table. */
  readonly file?: string;
  /** Name of the table of a database, perhaps with its schema before a point; absent = that of the file without its ending. */
  readonly table?: string;
  readonly columns: readonly SourceColumn[];
  /** Columns left out on purpose; `others` = all that are not read. */
  readonly ignored: readonly string[] | 'others';
  /** Values of targets that hold for all rows, because the source says so or the table has a usual one. */
  readonly fixed?: Readonly<Record<string, string | boolean>>;
  /** Which of several rows with one id counts, where that is no mistake. */
  readonly repeated?: 'first' | 'last';
  /** Every row says how something stands, not that it changed. */
  readonly isLog?: boolean;
  readonly place?: Place;
}

/** A file of paths: targets `path_steps`, `conversion_count`, `value_scaled`, `lost_count`. */
export interface PathsSource extends TableSource {
  /** What each step of a path counts as. */
  readonly signal: string;
  /** ISO 4217 code of the values. */
  readonly currency: string;
}

/** One column of the file and what becomes of it. */
export interface SourceColumn {
  /** Column of the normalised table, or a name of its own for what becomes part of another table. */
  readonly target: string;
  /** As the first row of the file has it. */
  readonly header: string;
  /** Without it a row says nothing: it is rejected. */
  readonly isRequired: boolean;
  /** The column itself may be absent from the file. */
  readonly isOptional: boolean;
  readonly reading: CellReading;
  /** Normalised words that say that nothing is known. */
  readonly missing: readonly string[];
}

/** What a name in a cell is one of; `word` = one of the words of the column. */
export type NameNoun =
  | 'content'
  | 'currency'
  | 'member'
  | 'purpose'
  | 'queue'
  | 'reason'
  | 'signal'
  | 'sla'
  | 'stage'
  | 'waiting'
  | 'word';

/** What a cell means. Words are normalised; whatever is not listed means itself. */
export type CellReading =
  | { readonly as: 'id' }
  /** Not read at all: rows with other words are left out on purpose. */
  | { readonly as: 'only'; readonly words: readonly string[] }
  | {
      readonly as: 'name';
      readonly noun: NameNoun;
      /** Every id there is, and every other word with the id it means. */
      readonly names: Aliases;
      /** Words whose rows are left out on purpose. */
      readonly ignored: readonly string[];
    }
  | { readonly as: 'text'; readonly aliases: Aliases }
  | { readonly as: 'choice'; readonly domain: readonly string[]; readonly aliases: Aliases }
  | {
      readonly as: 'set';
      readonly domain: readonly string[];
      readonly aliases: Aliases;
      readonly separator: string;
    }
  | {
      readonly as: 'number';
      readonly scale: number;
      readonly decimal: string;
      readonly thousands?: string;
      /** Scaled bounds of the domain. */
      readonly min?: number;
      readonly max?: number;
    }
  /** What a program added up, perhaps with more digits than are kept: rounded half away from zero. */
  | { readonly as: 'sum'; readonly scale: number; readonly decimal: string; readonly thousands?: string }
  /** Channels one after the other; one outside the domain is kept and told. */
  | {
      readonly as: 'path';
      readonly domain: readonly string[];
      readonly aliases: Aliases;
      readonly separator: string;
    }
  | { readonly as: 'boolean'; readonly yes: readonly string[]; readonly no: readonly string[] }
  | {
      readonly as: 'date';
      readonly formats: readonly TimeFormat[];
      /** Whose local date an instant means, where a typed file has instants in the column. */
      readonly zone: string;
    }
  | {
      readonly as: 'instant';
      /** Tried one after the other; no text fits two of them. */
      readonly formats: readonly TimeFormat[];
      /** For formats without an offset. */
      readonly zone: string;
      /** What the whole numbers of a typed file count from 1970 on; absent = they are no instants. */
      readonly counted?: EpochUnit;
    };

/** Normalised word → what it means. */
export type Aliases = Readonly<Record<string, string>>;

/** Targets of the columns of leads that say how a consent stands. */
export interface ConsentColumns {
  readonly purpose: string;
  readonly given?: string;
  readonly withdrawn?: string;
  readonly flag?: string;
  readonly since?: string;
}
