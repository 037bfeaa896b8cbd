import { visibleText } from '../../support/visible-text.ts';
import { locationText } from '../location-text.ts';
import type { OutputFormat } from '../output-format.ts';

/** One line for each finding, for editors and `grep`. */
export const compact: OutputFormat = {
  id: 'compact',
  render: (findings, context) =>
    findings
      .map((finding) => {
        const { severity, code, message } = finding;
        return `${locationText(finding, context)} ${severity} ${code} ${visibleText(message)}\n`;
      })
      .join(''),
};
