import type { ErrorCode } from 'yaml';

/** Something the YAML parser objects to, at offsets of the text. */
export interface Problem {
  readonly code: ErrorCode;
  /** In the parser's words. */
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** A doubt rather than a mistake: YAML goes on. */
  readonly warning: boolean;
}

/** Where the parser says a problem is: an offset, a pair of offsets, or a token. */
type ProblemSource =
  | number
  | readonly [start: number, end: number, ...rest: number[]]
  | { readonly offset: number; readonly source?: string };

/** Collects problems up to a limit and counts the rest. */
export interface ProblemCollector {
  readonly report: (source: ProblemSource, code: ErrorCode, message: string, warning?: boolean) => void;
  /** In the order of the text. */
  readonly problems: () => readonly Problem[];
  readonly unlisted: () => number;
}

export function problemCollector(limit: number): ProblemCollector {
  const problems: Problem[] = [];
  let unlisted = 0;
  return {
    report(source, code, message, warning = false) {
      if (problems.length < limit) problems.push({ code, message, warning, ...extentOf(source) });
      else unlisted++;
    },
    problems: () => problems.toSorted((left, right) => left.start - right.start || left.end - right.end),
    unlisted: () => unlisted,
  };
}

function extentOf(source: ProblemSource): Pick<Problem, 'start' | 'end'> {
  if (typeof source === 'number') return { start: source, end: source + 1 };
  if ('offset' in source) return { start: source.offset, end: source.offset + (source.source?.length ?? 1) };
  return { start: source[0], end: source[1] };
}
