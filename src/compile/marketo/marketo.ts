import { type Artifact, sortedArtifacts } from '../artifact.ts';
import { clausesOf } from '../clauses.ts';
import { compiledClauses } from '../gap.ts';
import { renditionOf } from '../rendition.ts';
import type { Target } from '../target.ts';
import type { Carrier } from './carrier.ts';
import { fieldCarriers, fieldsBody, fieldsPath } from './fields.ts';
import { type RuleCampaign, ruleCampaigns, runbookPath, tokensPath } from './rule-campaigns.ts';
import { listCarriers, listSteps } from './runbook/list-steps.ts';
import { runbook } from './runbook/runbook.ts';
import { uncarried } from './uncarried.ts';
import { workbenchFor } from './workbench.ts';

/** Marketo: a manifest of fields, the values of tokens, and a runbook for what only people can build there. */
export const marketo: Target = {
  id: 'marketo',
  title: { en: 'Marketo', de: 'Marketo' },
  compile: (agreement, configuration) => {
    const workbench = workbenchFor(agreement, configuration);
    const ofFields = fieldCarriers(workbench);
    const { campaigns, carriers: ofRules } = ruleCampaigns(workbench);
    const lists = listSteps(workbench);
    const first: Carrier = {
      clause: `language/${agreement.languages[0] ?? 'en'}`,
      caveats: [],
      files: [fieldsPath, runbookPath],
    };
    const carriers = byClause([...ofFields, ...ofRules, ...listCarriers(workbench, lists), first]);
    const clauses = clausesOf(agreement);
    const renditions = clauses.map(({ id }) => {
      const carrier = carriers.get(id) ?? uncarried(id);
      return [id, renditionOf(carrier, carrier.files)] as const;
    });
    return {
      artifacts: sortedArtifacts([
        json(fieldsPath, fieldsBody(workbench)),
        json(tokensPath, tokensBody(campaigns)),
        { path: runbookPath, content: runbook(workbench, campaigns, lists) },
      ]),
      manifest: [
        ...workbench.fields().map(({ name }) => `field:${name}`),
        ...campaigns.flatMap(({ tokens }) => tokens.map(({ name }) => `token:${name}`)),
      ].toSorted(),
      clauses: compiledClauses(clauses, new Map(renditions)),
    };
  },
};

/** What is sent as a form for every token; the id is that of the program. */
function tokensBody(campaigns: readonly RuleCampaign[]): unknown {
  const tokens = campaigns.flatMap((campaign) => campaign.tokens);
  return {
    endpoint: 'POST /rest/asset/v1/folder/{id}/tokens.json',
    contentType: 'application/x-www-form-urlencoded',
    tokens: tokens.map(({ name, value }) => ({
      name,
      type: 'score',
      value: `${value > 0 ? '+' : ''}${value}`,
      folderType: 'Program',
    })),
  };
}

function json(path: string, content: unknown): Artifact {
  return { path, content: `${JSON.stringify(content, null, 2)}\n` };
}

function byClause(carriers: readonly Carrier[]): ReadonlyMap<string, Carrier> {
  const map = new Map(carriers.map((carrier) => [carrier.clause, carrier]));
  if (map.size !== carriers.length) throw new Error('a clause is carried twice');
  return map;
}
