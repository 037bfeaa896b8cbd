import type { Finding } from '../diagnostics/finding.ts';
import { sourceText } from '../load/source-text.ts';
import type { BaselineEntry } from '../model/checks.ts';
import { checksFinding } from './checks-finding.ts';
import { codeFinding } from './code-finding.ts';
import { fixedLevel } from './codes/fixed-level.ts';
import { suppressionWithoutReason } from './codes/suppression-without-reason.ts';
import { type Comment, leadpactComments } from './comment.ts';
import type { KnownCodes } from './known-code.ts';
import { readComment } from './read-comment.ts';
import type { Suppression } from './suppression.ts';

/** A file that may hold comments. */
export interface FileText {
  readonly path: string;
  readonly text: string;
}

/** Everything that is accepted for a while, and what is wrong with how it is written. */
export interface WrittenSuppressions {
  readonly suppressions: readonly Suppression[];
  readonly findings: readonly Finding[];
}

export function writtenSuppressions(
  files: readonly FileText[],
  baseline: readonly BaselineEntry[],
  known: KnownCodes,
): WrittenSuppressions {
  const suppressions: Suppression[] = [];
  const findings: Finding[] = [];
  const take = (suppression: Suppression, reword: Parameters<typeof codeFinding>[0]['reword']): void => {
    const wrong =
      ofTwoVersions(suppression) ??
      codeFinding({ ...suppression, reword }, known) ??
      reasonFinding(suppression);
    if (wrong === undefined) suppressions.push(suppression);
    else findings.push(wrong);
  };
  for (const file of files) {
    for (const comment of leadpactComments(file.text)) {
      const read = readComment(comment, sourceText(file.path, file.text));
      if ('message' in read) findings.push(read);
      else take(read, (word) => codeChange(comment, read.code, file, word));
    }
  }
  for (const entry of baseline) {
    take(ofEntry(entry), (word) => ({
      what: 'reword',
      place: { ...entry.place, path: [...entry.place.path, 'code'] },
      word,
    }));
  }
  return { suppressions, findings };
}

function codeChange(comment: Comment, code: string, { path, text }: FileText, word: string) {
  const start = text.indexOf(code, comment.start);
  return { what: 'replace', file: path, start, end: start + code.length, text: word } as const;
}

function ofEntry({ code, file, at, message, until, reason, place }: BaselineEntry): Suppression {
  return {
    code,
    by: 'baseline',
    covers: { what: 'finding', file, at, message },
    until,
    ...(reason === undefined ? {} : { reason }),
    place,
    removal: { what: 'remove', place },
  };
}

/** What a change breaks is no finding of one version. */
function ofTwoVersions({ code, place, range }: Suppression): Finding | undefined {
  if (!code.startsWith('change/')) return undefined;
  return checksFinding(fixedLevel, {
    place,
    ...(range && { range }),
    message: `${code} is about what a change does, and no exception accepts that`,
    why: 'what two departments agreed on is changed by the two of them, and not by a comment',
    help: 'write a record of `kind: changes` that both departments have approved, or take the change back',
  });
}

function reasonFinding({ code, reason, place, range }: Suppression): Finding | undefined {
  if (reason !== undefined) return undefined;
  return checksFinding(suppressionWithoutReason, {
    place,
    ...(range && { range }),
    message: `the exception for ${code} does not say why`,
  });
}
