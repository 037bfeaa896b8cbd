import type { Agreement } from '../model/agreement.ts';
import { counted } from '../support/counted.ts';
import type { CheckedAgreement } from './checked-agreement.ts';

/** What was judged, so that "no findings" cannot mean that nothing was read. */
export function judgedText({ agreement, linted, findings }: CheckedAgreement, files: number): string {
  const read = counted(files, 'file');
  const parts = agreement === undefined ? [] : partsOf(agreement);
  const rules = linted || findings.length === 0 ? '' : notLinted;
  return `${[`Read ${read}`, ...parts].join(', ')}.\n${rules}`;
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
