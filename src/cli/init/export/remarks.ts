import type { RecordFinding } from '../../../records/record-finding.ts';
import { counted } from '../../../support/counted.ts';
import { visibleText } from '../../../support/visible-text.ts';
import type { SpokenLanguage } from '../../command.ts';
import { cellsLine } from './cells-line.ts';

/** A column of a file. */
export interface ColumnPlace {
  readonly file: string;
  readonly column: string;
}

/** What was noticed on the way and has to be checked by somebody, in the order in which it was. */
export interface Remarks {
  readonly lines: () => readonly string[];
  readonly partLeft: (part: string, file: string) => void;
  readonly columnsLeft: (file: string, columns: readonly string[]) => void;
  readonly activitiesIgnored: (where: ColumnPlace, words: readonly string[]) => void;
  readonly slipsLeft: (where: ColumnPlace, words: readonly string[]) => void;
  readonly namesLeft: (where: ColumnPlace, names: number) => void;
  /** Cells that cannot be read, and in which form they should have been written. */
  readonly cellsLost: (finding: RecordFinding, form: string | undefined) => void;
  readonly other: (en: string, de: string) => void;
}

export function createRemarks(language: SpokenLanguage): Remarks {
  const lines: string[] = [];
  const other = (en: string, de: string): void => {
    const line = language === 'de' ? de : en;
    if (!lines.includes(line)) lines.push(line);
  };
  return {
    lines: () => lines,
    other,
    partLeft: (part, file) =>
      other(
        `${part}: there is no file ${file}, so this part was left out of the mapping`,
        `${part}: Es gibt keine Datei ${file}, also wurde dieser Teil aus der Zuordnung gelassen`,
      ),
    columnsLeft: (file, columns) =>
      other(
        `${file}: columns that are not in the file, so left out of the mapping: ${shown(columns)}`,
        `${file}: Spalten, die nicht in der Datei stehen, also aus der Zuordnung gelassen: ${shown(columns)}`,
      ),
    cellsLost: (finding, form) => other(cellsLine(finding, form), cellsLine(finding, form)),
    activitiesIgnored: (where, words) =>
      other(
        `${where.file}, column ${where.column}: ignored, for no word says what kind of contact they are: ${shown(words)}`,
        `${where.file}, Spalte ${where.column}: nicht gezählt, weil kein Wort sagt, welche Art Kontakt sie sind: ${shown(words)}`,
      ),
    slipsLeft: (where, words) =>
      other(
        `${where.file}, column ${where.column}: taken for slips, so rows with them are left out: ${shown(words)}`,
        `${where.file}, Spalte ${where.column}: für Versehen gehalten, also fehlen Zeilen mit: ${shown(words)}`,
      ),
    namesLeft: (where, names) =>
      other(
        `${where.file}, column ${where.column}: holds ${counted(names, 'name')} of people; none was written down, so the column is not read. Export user ids to see teams and owners`,
        `${where.file}, Spalte ${where.column}: enthält ${names} Namen von Menschen; keiner wurde aufgeschrieben, also wird die Spalte nicht gelesen. Exportieren Sie Benutzer-IDs, um Teams und Zuständige zu sehen`,
      ),
  };
}

function shown(words: readonly string[]): string {
  return `${visibleText(words.slice(0, 10).join(', '))}${words.length > 10 ? ', …' : ''}`;
}
