import type { SourceWrittenDocument } from '../../../generated/documents.ts';
import type { FileForm } from '../../source.ts';

/** How the files are written; what is left out is as in an English CSV file. */
export function fileForm({
  encoding = 'utf-8',
  delimiter = ',',
  quote = '"',
}: SourceWrittenDocument = {}): FileForm {
  return {
    encoding,
    delimiter: delimiter === 'tab' ? '\t' : delimiter,
    ...(quote !== 'none' && { quote }),
  };
}
