import type { Agreement } from '../model/agreement.ts';
import { counted } from '../support/counted.ts';
import type { CheckedAgreement } from './checked-agreement.ts';

/** What was judged, so that "no findings" cannot mean that nothing was read. */
export function judgedText(
  { agreement, linted, findings, suppressed, checks, releases }: CheckedAgreement,
  files: number,
): string {
  const read = counted(files, 'file');
  const parts = [
    ...(agreement === undefined ? [] : partsOf(agreement)),
    ...(releases.length === 0 ? [] : [counted(releases.length, 'released version')]),
  ];
  const rules = linted || findings.length === 0 ? '' : notLinted;
  const off = Object.values(checks.levels).filter(({ level }) => level === 'off').length;
  const waived = [
    ...(off === 0 ? [] : [`${counted(off, 'rule')} ${off === 1 ? 'is' : 'are'} off`]),
    ...(suppressed.length === 0 ? [] : [`${counted(suppressed.length, 'finding')} accepted for a while`]),
  ];
  const sentence = waived.length === 0 ? '' : `${waived.join(', ')}.\n`;
  return `${[`Read ${read}`, ...parts].join(', ')}.\n${sentence}${rules}`;
}

const notLinted = 'The lint rules come next: they are asked once the errors above are gone.\n';

function partsOf({ scorings, routing, slas, samples }: Agreement): readonly string[] {
  const rules = Object.values(scorings)
    .flatMap((scoring) => scoring.dimensions)
    .flatMap((dimension) => dimension.groups)
    .flatMap((group) => group.rules);
  return [
    counted(rules.length, 'scoring rule'),
    counted(routing.rules.length, 'routing rule'),
    counted(Object.keys(slas).length, 'SLA'),
    counted(samples.length, 'sample lead'),
  ];
}
