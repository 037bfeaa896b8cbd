import { dirname } from 'node:path';
import type { FileSystem } from '../../../host/file-system.ts';
import { type Ledger, ledgerText, readLedger } from '../../../measure/outbox/ledger.ts';
import { replaceFile } from '../../replace-file.ts';
import type { NotifyOptions } from './notify-options.ts';
import { readOutboxFile } from './outbox-file.ts';

type Place = Pick<NotifyOptions, 'ledger' | 'shownLedger'>;

/** What the ledger holds, nothing where there is none yet; or one sentence why it cannot be trusted. */
export function readLedgerFile(files: FileSystem, { ledger, shownLedger }: Place): Ledger | string {
  const file = readOutboxFile(files, ledger, shownLedger);
  if (file.what === 'absent') return new Map();
  if (file.what === 'unreadable') return file.trouble;
  return (
    readLedger(file.text) ??
    `${shownLedger} is no ledger of escalations, or somebody merged or edited it wrongly; ` +
      'take it from the history of the repository again (without it, what was told would be told twice)'
  );
}

/** The file is whole and on the disk when this returns. */
export function keepLedgerFile(files: FileSystem, { ledger }: Place, entries: Ledger): void {
  const folder = dirname(ledger);
  files.makeFolder(folder);
  replaceFile(files, ledger, ledgerText(entries));
  files.settle(folder);
}
