import type { Command } from '../command.ts';
import { templateNames } from '../init/template-name.ts';

export const init: Command = {
  verb: 'init',
  summary: 'begin an agreement in a folder of its own, from a template or from what an export shows',
  parameters: '[folder]',
  options: [
    { flags: '--template <name>', description: 'what to begin with', choices: templateNames },
    {
      flags: '--from <mapping>',
      description:
        'begin with what an export shows instead: a file of kind source, or salesforce, hubspot, dbt-salesforce, dbt-hubspot, native',
    },
    {
      flags: '--records <folder>',
      description: 'the folder with the files of the export (default: that of the mapping)',
    },
    { flags: '--yes', description: 'ask nothing: classic and English unless something else is named' },
  ],
  readsAgreement: false,
  formats: [],
  checks: false,
  examples: [
    ['our-agreement', 'asks for the template and the language'],
    ['our-agreement --yes --template plg --lang de', 'asks nothing, as in scripts'],
    ['our-agreement --from salesforce --records exports', 'proposes what the reports in exports/ show'],
  ],
  run: async (invocation) => {
    const { runInit } = await import('../init/run-init.ts');
    return runInit(invocation);
  },
};
