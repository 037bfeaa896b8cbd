import type { Command } from '../command.ts';
import { exitCodes } from '../exit-code.ts';

export const rules: Command = {
  verb: 'rules',
  summary: 'list the rules that validate asks',
  parameters: '',
  options: [{ flags: '--all', description: 'also the codes of findings about files that cannot be read' }],
  readsAgreement: false,
  formats: ['text', 'json'],
  checks: false,
  examples: [['', 'then leadpact explain <rule> for the page of one']],
  run: async ({ io, options, format }) => {
    const { findingCodes } = await import('../finding-codes.ts');
    const { rulesJson, rulesText } = await import('../rules-text.ts');
    const codes = findingCodes().filter(({ isRule }) => isRule || options['all'] === true);
    io.stdout.write(format === 'json' ? rulesJson(codes) : rulesText(codes));
    return exitCodes.clean;
  },
};
