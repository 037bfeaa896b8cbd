import type { VersionReading } from '../../measure/measurement.ts';
import type { MeasureTelling } from './measure-telling.ts';

/** Which versions judged what began when; nothing where there is only that of the definitions. */
export function versionLines(telling: MeasureTelling): readonly string[] {
  const { agreement, measurement, say } = telling;
  const { versions } = measurement;
  const [first] = versions;
  const isOne = versions.length === 1 && first?.until === undefined && first?.version === agreement.version;
  if (isOne || first === undefined) return [];
  return [
    say(
      'Judged by the version in force at each start:',
      'Beurteilt nach der Fassung, die bei jedem Beginn galt:',
    ),
    ...versions.map((version) => `  ${versionWords(telling, version)}`),
    ...(agreement.version === 'draft'
      ? [
          say(
            'What the definitions say otherwise is a draft and judges nothing before it is released.',
            'Was in den Definitionen anders steht, ist ein Entwurf und beurteilt nichts, solange es nicht freigegeben ist.',
          ),
        ]
      : []),
  ];
}

function versionWords(
  { say, date, count }: MeasureTelling,
  { version, from, until, clocks }: VersionReading,
): string {
  const span = [
    from === undefined ? '' : say(` from ${date(from)}`, ` ab ${date(from)}`),
    until === undefined ? '' : say(` until ${date(until - 1)}`, ` bis ${date(until - 1)}`),
  ];
  return `${version}${span.join('')}: ${say(`${count(clocks)} clocks`, `${count(clocks)} Uhren`)}`;
}
