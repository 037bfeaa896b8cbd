import type { ResolvedFinding } from '../../diagnostics/resolved-finding.ts';
import { resolve } from '../../diagnostics/resolved-finding.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import type { LocalDate } from '../../support/local-date.ts';
import { commentedYaml } from './commented-yaml.ts';
import { sayingOf } from './documents/saying.ts';
import { type DraftFile, readDraft, ruleFindings } from './draft-files.ts';

/** The files of a proposal that its own checks let pass, and what of them is accepted for a while. */
export interface AcceptedDraft {
  readonly files: readonly DraftFile[];
  readonly accepted: readonly ResolvedFinding[];
}

/** For how long, and in which words. */
export interface Acceptance {
  /** The last day. */
  readonly until: LocalDate;
  readonly language: ToolLanguage;
}

/**
 * Figures of an export may contradict each other, and rules ask for what only people can agree on. A proposal that keeps
 * the figures as they are says so itself: a warning is accepted where it stands, with a reason and a last day, so that the
 * first commit passes and nobody forgets it; what nothing follows from yet is not asked for.
 */
export function acceptedDraft(files: readonly DraftFile[], acceptance: Acceptance): AcceptedDraft {
  const unused = unusedCodes(files);
  const all = unused.length === 0 ? files : [...files, checksFile(unused, acceptance.language)];
  const read = readDraft(all);
  const found = resolve(ruleFindings(read), read.locate);
  const accepted = found.filter(
    ({ severity, code }) => severity === 'warning' && !code.startsWith('checks/'),
  );
  return { files: all.map((file) => withExceptions(file, accepted, acceptance)), accepted };
}

function unusedCodes(files: readonly DraftFile[]): readonly string[] {
  const codes = ruleFindings(readDraft(files)).map(({ code }) => code);
  return [...new Set(codes.filter((code) => code.startsWith('unused/')))].sort();
}

function checksFile(codes: readonly string[], language: ToolLanguage): DraftFile {
  const { say } = sayingOf({ language });
  const path = 'definitions/checks.yaml';
  const rationale = say(
    'A proposal shows what the export holds, and nothing follows from it yet. Delete this line as soon as both sides have agreed on the first of it.',
    'Ein Vorschlag zeigt, was der Export enthält, und noch folgt nichts daraus. Diese Zeile löschen, sobald beide Seiten das Erste davon vereinbart haben.',
  );
  const levels = Object.fromEntries(codes.map((code) => [code, { level: 'off', rationale }]));
  return { path, text: commentedYaml({ path, data: { kind: 'checks', owner: 'joint', levels }, notes: [] }) };
}

function withExceptions(
  file: DraftFile,
  accepted: readonly ResolvedFinding[],
  acceptance: Acceptance,
): DraftFile {
  const own = accepted.filter(({ place }) => place.file === file.path);
  if (own.length === 0) return file;
  const lines = file.text.split('\n').flatMap((line, place) => {
    const codes = new Set(own.filter(({ range }) => range.start.line === place + 1).map(({ code }) => code));
    const indent = line.slice(0, line.length - line.trimStart().length);
    return [...[...codes].map((code) => `${indent}${exception(code, acceptance)}`), line];
  });
  return { ...file, text: lines.join('\n') };
}

function exception(code: string, { until, language }: Acceptance): string {
  const { say } = sayingOf({ language });
  const reason =
    code === 'sla/handoff-leaves-no-time'
      ? say(
          'both times are as the export shows them, and neither is agreed; decide whether the decision at the handoff comes sooner or the first answer later',
          'beide Zeiten sind so, wie der Export sie zeigt, und keine ist vereinbart; zu klären: fällt die Entscheidung bei der Übergabe früher oder kommt die erste Antwort später?',
        )
      : say(
          'it is as the export shows it, and not yet agreed; decide it together',
          'so zeigt es der Export, und vereinbart ist es noch nicht; gemeinsam zu klären',
        );
  return `# leadpact-allow ${code} until ${until}: ${reason}`;
}
