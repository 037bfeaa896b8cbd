import { proposeSamples } from '../../scenario/propose-samples.ts';
import { runSamples } from '../../scenario/run-samples.ts';
import { sampleText } from '../../scenario/sample-text.ts';
import { counted } from '../../support/counted.ts';
import type { TestRun } from './test-run.ts';

/** Sample leads that show what no sample shows yet, ready to be put into a file; each was tried out. */
export function proposalsText({ sound, coverage, listsMissing }: TestRun): string {
  if (coverage === undefined || !listsMissing) return '';
  const missing = coverage.elements.filter(({ samples }) => samples.length === 0);
  const found = proposeSamples(sound.agreement, missing).flatMap(({ element, sample, basis }) =>
    sample === undefined ? [] : [{ element, sample, basis }],
  );
  if (found.length === 0) return '';
  const results = runSamples(
    sound.agreement,
    found.map(({ sample }) => sample),
  );
  const texts = found.map(({ element, sample, basis }, index) => {
    const stage = results[index]?.evaluation.stage ?? '';
    const expect = { ...sample.expect, stage };
    return `---\n# Shows ${element.id}; made from ${basis}. Check that the stage is what both sides want.\n${sampleText(sound.agreement, { ...sample, title: {}, expect })}`;
  });
  return `# ${counted(found.length, 'proposal')} for test/leads/\n${texts.join('')}\n`;
}
