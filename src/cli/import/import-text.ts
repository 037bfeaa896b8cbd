import type { ImportFinding, ImportFindingKind } from '../../connect/import/import-finding.ts';
import type { Paint } from '../../diagnostics/paint.ts';
import type { SpokenLanguage } from '../command.ts';
import type { ImportRun } from './import-run.ts';

const headings: Readonly<Record<ImportFindingKind, Readonly<Record<SpokenLanguage, string>>>> = {
  unreadable: { en: 'Could not be read', de: 'Nicht lesbar' },
  'left out': { en: 'Read, but no definition says it', de: 'Gelesen, aber von keiner Definition gesagt' },
  near: { en: 'A definition says nearly the same', de: 'Eine Definition sagt fast dasselbe' },
  'to decide': { en: 'To decide', de: 'Zu klären' },
};
const order: readonly ImportFindingKind[] = ['unreadable', 'left out', 'near', 'to decide'];

/** What was read, what was not, and what people have to decide. */
export function importText(run: ImportRun, language: SpokenLanguage, paint: Paint): string {
  const say = (en: string, de: string): string => (language === 'de' ? de : en);
  const lines = [
    ...order.flatMap((kind) => findingLines(run.findings, kind, language, paint)),
    ...proofLines(run, say, paint),
    ...asideLines(run, say),
    ...lintLines(run, say),
    paint('bold', countsLine(run, say)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

type Say = (en: string, de: string) => string;

function findingLines(
  all: readonly ImportFinding[],
  kind: ImportFindingKind,
  language: SpokenLanguage,
  paint: Paint,
): readonly string[] {
  const own = all.filter((finding) => finding.kind === kind);
  if (own.length === 0) return [];
  const color = kind === 'unreadable' ? 'red' : 'yellow';
  return [
    paint(color, `${headings[kind][language]} (${own.length})`),
    ...[...byReason(own, language)].flatMap(([reason, findings]) => reasonLines(reason, findings, language)),
    '',
  ];
}

/** Words say of what they speak, then why; what many have in common is said once. */
function byReason(
  findings: readonly ImportFinding[],
  language: SpokenLanguage,
): ReadonlyMap<string, readonly ImportFinding[]> {
  const groups = new Map<string, ImportFinding[]>();
  for (const finding of findings) {
    const reason = wordsOf(finding, language).replace(/^[^\s:]+: /, '');
    groups.set(reason, [...(groups.get(reason) ?? []), finding]);
  }
  return groups;
}

/** From so many on, places are listed below their reason. */
const fewestTogether = 4;

function reasonLines(
  reason: string,
  findings: readonly ImportFinding[],
  language: SpokenLanguage,
): readonly string[] {
  const isTogether = findings.length >= fewestTogether && findings.every(({ place }) => place !== undefined);
  if (!isTogether) return findings.map((finding) => `  ${placeOf(finding)}${wordsOf(finding, language)}`);
  return [
    `  ${findings.length} × ${reason}:`,
    ...findings.map((finding) => `    ${placeOf(finding).trim()}`),
  ];
}

function placeOf({ place }: ImportFinding): string {
  return place === undefined ? '' : `${place.path}:${place.line}:${place.column} `;
}

function wordsOf({ words }: ImportFinding, language: SpokenLanguage): string {
  return words[language] ?? words['en'] ?? '';
}

/** Proofs are worth a word where they fail. */
function proofLines({ proofs }: ImportRun, say: Say, paint: Paint): readonly string[] {
  const lines = proofs.flatMap(({ answer, clause, place }) => {
    if (answer === 'proved') return [];
    const what =
      answer === 'refuted'
        ? say(
            'the definition says something else than the file',
            'die Definition sagt etwas anderes als die Datei',
          )
        : say(
            'not found out whether the definition says what the file says',
            'nicht herausgefunden, ob die Definition sagt, was die Datei sagt',
          );
    return [`  ${place.path}:${place.line} ${clause}: ${what}`];
  });
  return lines.length === 0 ? [] : [paint('yellow', say('Not proved', 'Nicht bewiesen')), ...lines, ''];
}

function asideLines({ aside }: ImportRun, say: Say): readonly string[] {
  if (aside.size === 0) return [];
  const kinds = [...aside].map(([ending, count]) => `${ending} (${count})`).join(', ');
  return [
    say(
      `Not read, for no definition is made of it: ${kinds}`,
      `Nicht gelesen, denn daraus wird keine Definition: ${kinds}`,
    ),
    '',
  ];
}

function lintLines({ lint }: ImportRun, say: Say): readonly string[] {
  const byCode = new Map<string, number>();
  for (const { code, severity } of lint)
    if (severity !== 'info') byCode.set(code, (byCode.get(code) ?? 0) + 1);
  if (byCode.size === 0) return [];
  const codes = [...byCode].map(([code, count]) => `${code} (${count})`).join(', ');
  return [
    say(`leadpact validate will say of it: ${codes}`, `leadpact validate wird dazu sagen: ${codes}`),
    '',
  ];
}

/** In English and German, of one and of several. */
const nouns: Readonly<Record<string, readonly [one: string, many: string, eine: string, viele: string]>> = {
  fields: ['field', 'fields', 'Feld', 'Felder'],
  signals: ['signal', 'signals', 'Signal', 'Signale'],
  stages: ['stage', 'stages', 'Phase', 'Phasen'],
  gates: ['gate', 'gates', 'Sperre', 'Sperren'],
  rules: ['rule of points', 'rules of points', 'Punkteregel', 'Punkteregeln'],
  routes: ['route', 'routes', 'Route', 'Routen'],
  queues: ['queue', 'queues', 'Warteschlange', 'Warteschlangen'],
  reasons: ['reason', 'reasons', 'Grund', 'Gründe'],
  qualifications: ['checklist', 'checklists', 'Checkliste', 'Checklisten'],
};

/** `112 fields, 7 stages, 8 gates, 44 rules of points, 15 routes; 66 clauses proved`. */
function countsLine({ counts, files, proofs, written }: ImportRun, say: Say): string {
  const told = Object.entries(nouns).flatMap(([kind, [one, many, eine, viele]]) => {
    const count = counts[kind] ?? 0;
    if (count === 0) return [];
    return [`${count} ${count === 1 ? say(one, eine) : say(many, viele)}`];
  });
  const proved = proofs.filter(({ answer }) => answer === 'proved').length;
  const where =
    written === undefined
      ? say(
          `${files.length} files would be written with --out`,
          `${files.length} Dateien würden mit --out geschrieben`,
        )
      : say(
          `${files.length} files of definitions in ${written}`,
          `${files.length} Dateien mit Definitionen in ${written}`,
        );
  return `${told.join(', ')}; ${say(`${proved} of ${proofs.length} parts proved`, `${proved} von ${proofs.length} Teilen bewiesen`)}; ${where}`;
}
