import { type CheckedAgreement, checkedAgreement } from '../../src/cli/checked-agreement.ts';
import type { SourceFile } from '../../src/host/source-tree.ts';
import { caseFiles } from '../../tools/lint-case.ts';

/** What is said of texts by path, on a day. */
export function checked(
  texts: Iterable<readonly [path: string, text: string]>,
  day = '2026-11-28',
): CheckedAgreement {
  const files: readonly SourceFile[] = Array.from(texts, ([path, text]) => ({
    path,
    bytes: Buffer.from(text),
  }));
  const retrieved = () => ({ files: [], troubles: [] });
  return checkedAgreement({ files, troubles: [], releases: [], findings: [], retrieved }, () => day);
}

/** The base agreement with a fragment laid over it; comments of the fragment stand before the line they stand before there. */
export function withFragment(fragment: string): ReadonlyMap<string, string> {
  const files = new Map(caseFiles(fragment).map(({ path, text }) => [path, text]));
  const lines = fragment.split('\n').map((line) => line.trim());
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1] ?? '';
    if (!line.startsWith('#')) continue;
    const path = 'definitions/agreement.yaml';
    const text = files.get(path) ?? '';
    const at = text.split('\n').findIndex((each) => each.trim() === next);
    if (at === -1) throw new Error(`nothing reads ${next}`);
    files.set(path, text.split('\n').toSpliced(at, 0, line).join('\n'));
  }
  return files;
}
