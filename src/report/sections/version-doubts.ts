import type { VersionReading } from '../../measure/measurement.ts';
import type { Bilingual } from '../../model/words/language.ts';
import { localDateAt } from '../../support/zoned-time.ts';
import type { ReportMaterial } from '../material.ts';
import { both } from '../words/wording.ts';

/** Which versions judged, where it was not the definitions alone, and where the export names others. */
export function versionDoubts({ asking, measurement }: ReportMaterial): readonly Bilingual[] {
  const { zone, version: own } = asking.agreement;
  const { versions, honesty } = measurement;
  const [first] = versions;
  const isOne = versions.length === 1 && first?.until === undefined && first?.version === own;
  const told = (language: 'en' | 'de'): string =>
    versions.map((version) => versionWords(version, zone)[language]).join('; ');
  const judged = both(
    `Judged by the version in force at each start: ${told('en')}.`,
    `Beurteilt nach der Fassung, die bei jedem Beginn galt: ${told('de')}.`,
  );
  const named = honesty.otherVersions.map(({ named: other, inForce, entries }) =>
    both(
      `${entries} entries name version ${other}; by date they were judged by ${inForce}.`,
      `${entries} Einträge nennen Fassung ${other}; beurteilt sind sie nach Datum von ${inForce}.`,
    ),
  );
  return isOne ? named : [judged, ...named];
}

function versionWords({ version, from, until, clocks }: VersionReading, zone: string): Bilingual {
  const begin = from === undefined ? undefined : localDateAt(zone, from);
  const end = until === undefined ? undefined : localDateAt(zone, until - 1);
  const spans = {
    en: [begin && ` from ${begin}`, end && ` until ${end}`],
    de: [begin && ` ab ${begin}`, end && ` bis ${end}`],
  };
  const told = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('');
  return both(
    `${version}${told(spans.en)}, ${clocks} clocks`,
    `${version}${told(spans.de)}, ${clocks} Uhren`,
  );
}
