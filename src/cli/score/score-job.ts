import type { Source } from '../../model/source.ts';
import type { SoundAgreement } from '../agreement-check.ts';
import type { FilePlace } from '../records/file-place.ts';
import type { RecordFile } from '../records/record-files.ts';
import type { OutputFile } from './output-file.ts';
import type { ScoreOptions } from './score-options.ts';

/** Everything that one run of `score` is about. */
export interface ScoreJob {
  readonly options: ScoreOptions;
  readonly sound: SoundAgreement;
  readonly source: Source;
  readonly files: readonly RecordFile[];
  readonly output: OutputFile;
  /** Where the scores belong; absent = they are printed. */
  readonly place?: FilePlace;
  /** A folder of this run for what does not fit into memory. */
  readonly scratch: string;
}
