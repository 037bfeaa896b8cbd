import { type Repair, repair, type Texts } from '../../checks/fix/repair.ts';
import { findingsExitCode } from '../../diagnostics/summary.ts';
import { readSourceTree, type SourceTree } from '../../host/source-tree.ts';
import { counted } from '../../support/counted.ts';
import { unifiedDiff } from '../../support/unified-diff.ts';
import type { AgreementFolder } from '../agreement-folder.ts';
import { type CheckedAgreement, checkedAgreement } from '../checked-agreement.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes, worst } from '../exit-code.ts';
import { findingsText } from '../findings-text.ts';
import { couldNotRun } from '../refusal.ts';
import { replaceFile } from '../replace-file.ts';
import { todayOf } from '../today.ts';

/** Makes the repairs that need nobody to decide, in the user's files, and tells what is left. */
export function runFix(invocation: Invocation, folder: AgreementFolder): ExitCode {
  const { io, failOn, options } = invocation;
  const tree = readSourceTree(io.machine.files, folder.path);
  const todayIn = todayOf(invocation);
  const check = (texts: Texts): CheckedAgreement => checkedAgreement(withTexts(tree, texts), todayIn);
  const made = repair(check(new Map()), check);
  const remaining = worst([
    tree.troubles.length > 0 ? exitCodes.couldNotRun : exitCodes.clean,
    findingsExitCode(made.checked.findings, failOn),
  ]);
  if (options['dryRun'] === true) return showChanges(invocation, folder, tree, made, remaining);
  const changed = changedMeanwhile(invocation, folder, tree, made.texts);
  if (changed !== undefined)
    return couldNotRun(io, `${changed} was changed while it was looked at; run this again`);
  for (const [path, text] of made.texts) {
    replaceFile(io.machine.files, `${folder.path}/${path}`, bytesFor(tree, path, text));
  }
  io.stdout.write(findingsText(made.checked.findings, made.checked, invocation, folder));
  tell(invocation, made, 'Repaired');
  return remaining;
}

/** The change as a patch; 3 when there is one. */
function showChanges(
  invocation: Invocation,
  { shown }: AgreementFolder,
  tree: SourceTree,
  made: Repair<CheckedAgreement>,
  remaining: ExitCode,
): ExitCode {
  for (const [path, text] of made.texts) {
    invocation.io.stdout.write(unifiedDiff(shown + path, textOf(tree, path), text));
  }
  tell(invocation, made, 'Would repair');
  return worst([remaining, made.texts.size > 0 ? exitCodes.drift : exitCodes.clean]);
}

function tell(
  { io, quiet }: Invocation,
  { repaired, texts, left }: Repair<CheckedAgreement>,
  verb: string,
): void {
  if (quiet) return;
  const what = `${counted(repaired.length, 'finding')} in ${counted(texts.size, 'file')}`;
  io.stderr.write(`${verb} ${what}.\n`);
  if (left.length > 0) {
    io.stderr.write(
      `${counted(left.length, 'repair')} would not have fitted there and ${left.length === 1 ? 'was' : 'were'} left to you.\n`,
    );
  }
}

/** The first file that is not any more what was read. */
function changedMeanwhile(
  { io }: Invocation,
  { path: root }: AgreementFolder,
  { files }: SourceTree,
  texts: Texts,
): string | undefined {
  return [...texts.keys()].find((path) => {
    const before = files.find((file) => file.path === path)?.bytes ?? new Uint8Array();
    const real = io.machine.files.realPath(`${root}/${path}`);
    const now = real === undefined ? undefined : io.machine.files.read(real, before.length + 1);
    return now?.what !== 'bytes' || Buffer.compare(now.bytes, before) !== 0;
  });
}

function withTexts(tree: SourceTree, texts: Texts): SourceTree {
  if (texts.size === 0) return tree;
  const files = tree.files.map((file) => {
    const text = texts.get(file.path);
    return text === undefined ? file : { path: file.path, bytes: bytesFor(tree, file.path, text) };
  });
  return { ...tree, files };
}

const mark = Buffer.from([0xef, 0xbb, 0xbf]);

/** UTF-8, with the byte order mark where the file has one. */
function bytesFor({ files }: SourceTree, path: string, text: string): Uint8Array {
  const before = files.find((file) => file.path === path)?.bytes;
  const hasMark = before !== undefined && Buffer.compare(before.subarray(0, 3), mark) === 0;
  return hasMark ? Buffer.concat([mark, Buffer.from(text)]) : Buffer.from(text);
}

function textOf({ files }: SourceTree, path: string): string {
  return new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
}
