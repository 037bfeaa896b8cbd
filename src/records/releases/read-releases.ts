import type { Finding, Range } from '../../diagnostics/finding.ts';
import type { Place } from '../../diagnostics/place.ts';
import type { FileBytes } from '../../load/loaded-file.ts';
import { modelHash } from './compact-model.ts';
import { locateKey } from './locate-key.ts';
import { parseRelease } from './parse-release.ts';
import { periodFindings } from './period-findings.ts';
import type { Release } from './release.ts';
import { releaseFinding } from './release-finding.ts';
import { releasePath } from './release-text.ts';
import { signatureFindings } from './signature-findings.ts';
import { inOrder, type StandingRelease, standingRelease } from './standing-release.ts';

/** The released versions of an agreement and everything that is wrong with them. */
export interface ReadReleases {
  /** All that could be read, by the instant at which they take effect. */
  readonly releases: readonly StandingRelease[];
  readonly findings: readonly Finding[];
  /** The text of a file of a release. */
  readonly textOf: (file: string) => string | undefined;
  /** The range of a place in such a file; undefined for places in other files. */
  readonly locate: (place: Place) => Range | undefined;
}

/** Reads the files of `releases/`; paths are relative to the agreement's folder. */
export function readReleases(files: readonly FileBytes[]): ReadReleases {
  const texts = new Map(files.map(({ path, bytes }) => [path, textIn(bytes)]));
  const read = [...texts].map(([file, text]) => readOne(file, text));
  const releases = inOrder(read.flatMap(({ standing }) => standing ?? []));
  const textOf = (file: string) => texts.get(file);
  return {
    releases,
    findings: [...read.flatMap(({ findings }) => findings), ...periodFindings(releases)],
    textOf,
    locate: ({ file, path }) => (texts.has(file) ? locateKey(textOf(file) ?? '', path[0]) : undefined),
  };
}

interface ReadOne {
  readonly standing?: StandingRelease;
  readonly findings: readonly Finding[];
}

function readOne(file: string, text: string | undefined): ReadOne {
  const release = text === undefined ? { why: 'is no UTF-8' } : parseRelease(text);
  if ('why' in release) {
    const { why, ...help } = release;
    return { findings: [releaseFinding('release/unreadable', { file, message: `${file} ${why}`, ...help })] };
  }
  const findings = contentFindings(release, file);
  return { standing: standingRelease(release, file, findings.length === 0), findings };
}

function contentFindings(release: Release, file: string): readonly Finding[] {
  const { version, effectiveFrom, until, hash, model } = release;
  const findings: Finding[] = [];
  if (file !== releasePath(version))
    findings.push(
      releaseFinding('release/misnamed', {
        file,
        key: 'version',
        message: `${file} holds version ${version}`,
        help: `rename it to ${releasePath(version)}`,
      }),
    );
  if (hash !== modelHash(model))
    findings.push(
      releaseFinding('release/hash', {
        file,
        key: 'hash',
        message: `the model of version ${version} was changed after it was signed`,
      }),
    );
  if (until !== undefined && until < effectiveFrom)
    findings.push(
      releaseFinding('release/empty-period', {
        file,
        key: 'until',
        message: `version ${version} takes effect on ${effectiveFrom} and ends on ${until}`,
      }),
    );
  return [...findings, ...signatureFindings(release, file)];
}

/** With or without the mark of UTF-8; undefined for other encodings. */
function textIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
