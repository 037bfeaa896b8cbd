import { pointsWords } from '../../../model/words/number-words.ts';
import { attributeName, fieldsPath } from '../fields.ts';
import type { RuleCampaign } from '../rule-campaigns.ts';
import { tokensPath } from '../rule-campaigns.ts';
import type { Workbench } from '../workbench.ts';
import { campaignSteps, scoreName } from './campaign-steps.ts';
import type { ListStep } from './list-steps.ts';
import { step, told, typed } from './step.ts';

/** What a person has to do in Marketo, in order, each step to be ticked off. */
export function runbook(
  workbench: Workbench,
  campaigns: readonly RuleCampaign[],
  lists: readonly ListStep[],
): string {
  const { agreement, language } = workbench;
  const title = told(workbench.words(agreement.title));
  const heads = {
    en: [
      `# Marketo: what to click for “${title}”`,
      '## 1. Fields',
      '## 2. Program and tokens',
      '## 3. Smart campaigns',
      '## 4. Smart lists',
      '## 5. Check',
    ],
    de: [
      `# Marketo: was für „${title}“ zu klicken ist`,
      '## 1. Felder',
      '## 2. Programm und Token',
      '## 3. Smart Campaigns',
      '## 4. Smart Lists',
      '## 5. Prüfen',
    ],
  }[language];
  const parts = [
    intro[language],
    fieldPart(workbench, campaigns),
    tokenPart(workbench, campaigns),
    campaigns.map((campaign) => campaignSteps(workbench, campaign)).join('') || none[language],
    lists.map((list) => listPart(workbench, list)).join('') || none[language],
    checkPart(workbench),
  ];
  return heads
    .map((head, index) => `${head}\n\n${parts[index] ?? ''}`)
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n');
}

const none = { en: 'Nothing.\n', de: 'Nichts.\n' };

const intro = {
  en: 'Written by leadpact build. Marketo lets programs create fields and tokens, but not the rules of smart campaigns and smart lists; those are built by hand, and this is how. **It is not complete:** deadlines, owners, handoff, escalation and everything that falls with time are not in Marketo. `fidelity.md` says of every clause of the agreement what becomes of it. After a change of the agreement, the changes of this file are what has to be done again.\n',
  de: 'Geschrieben von leadpact build. Marketo lässt Felder und Token durch Programme anlegen, nicht aber die Regeln von Smart Campaigns und Smart Lists; die werden von Hand gebaut, und zwar so. **Vollständig ist das nicht:** Fristen, Zuständige, Übergabe, Eskalation und alles, was mit der Zeit fällt, gibt es in Marketo nicht. `fidelity.md` sagt zu jeder Klausel der Vereinbarung, was aus ihr wird. Nach einer Änderung der Vereinbarung ist zu tun, was sich in dieser Datei geändert hat.\n',
};

function fieldPart(workbench: Workbench, campaigns: readonly RuleCampaign[]): string {
  const scores = [...new Set(campaigns.map(({ clause }) => scoreName(workbench, clause)))].join(', ');
  const rows = workbench
    .fields()
    .map(({ dataType, displayName, name }) => `| ${told(displayName)} | ${typed(name)} | ${dataType} |\n`);
  const head = { en: '| Name | API name | Type |', de: '| Name | API-Name | Typ |' }[workbench.language];
  return [
    step(workbench, {
      en: `Create the fields: send ${typed(fieldsPath)} to ${typed('POST /rest/v1/leads/schema/fields.json')} (in parts, where it is refused as too many at once), or create them under Admin › Field Management.`,
      de: `Felder anlegen: ${typed(fieldsPath)} an ${typed('POST /rest/v1/leads/schema/fields.json')} senden (in Teilen, wo es auf einmal zu viele sind), oder unter Admin › Field Management anlegen.`,
    }),
    step(workbench, {
      en: 'Check that each of them is there under its API name:',
      de: 'Prüfen, dass jedes unter seinem API-Namen da ist:',
    }),
    `\n${head}\n|---|---|---|\n${rows.join('')}\n`,
    valuePart(workbench),
    scores === ''
      ? ''
      : step(workbench, {
          en: `Create by hand, under Admin › Field Management with type Score, what smart campaigns add up: ${scores}.`,
          de: `Von Hand anlegen, unter Admin › Field Management mit Typ Score, was Smart Campaigns aufaddieren: ${scores}.`,
        }),
  ].join('');
}

/** Below, conditions are told in titles; what has to be entered is what the fields hold. */
function valuePart(workbench: Workbench): string {
  const { agreement, language } = workbench;
  const rows = Object.values(agreement.fields).flatMap((field) =>
    field.values.map((value) => {
      const title = field.valueTitles[value];
      const shown = title === undefined ? '' : told(workbench.words(title));
      return `| ${typed(attributeName(workbench, field))} | ${shown} | ${typed(field.valueSpellings[value] ?? value)} |\n`;
    }),
  );
  if (rows.length === 0) return '';
  const head = { en: '| Field | Called here | Value |', de: '| Feld | Heißt hier | Wert |' }[language];
  const intro = step(workbench, {
    en: 'Conditions below are told in titles. Enter the values that the fields hold (yes and no of a text field are `true` and `false`):',
    de: 'Bedingungen stehen unten mit Titeln. Einzugeben sind die Werte, die in den Feldern stehen (Ja und Nein eines Textfelds sind `true` und `false`):',
  });
  return `${intro}\n${head}\n|---|---|---|\n${rows.join('')}\n`;
}

function tokenPart(workbench: Workbench, campaigns: readonly RuleCampaign[]): string {
  const rows = campaigns.flatMap(({ clause, tokens }) =>
    tokens.map(
      ({ name, value }) =>
        `| ${typed(`{{my.${name}}}`)} | ${pointsWords(value, 0, workbench.language)} | ${typed(clause)} |\n`,
    ),
  );
  const head = { en: '| Token | Value | Rule |', de: '| Token | Wert | Regel |' }[workbench.language];
  return [
    step(workbench, {
      en: `New default program ${typed(`${workbench.prefix}-scoring`)}; everything below lives in it.`,
      de: `Neues Standardprogramm ${typed(`${workbench.prefix}-scoring`)}; alles Weitere gehört hinein.`,
    }),
    step(workbench, {
      en: `Create its tokens (type Score): send each of ${typed(tokensPath)} to ${typed('POST /rest/asset/v1/folder/{id}/tokens.json')} with folderType=Program, or create them under My Tokens.`,
      de: `Token anlegen (Typ Score): jedes aus ${typed(tokensPath)} an ${typed('POST /rest/asset/v1/folder/{id}/tokens.json')} mit folderType=Program senden, oder unter My Tokens anlegen.`,
    }),
    `\n${head}\n|---|--:|---|\n${rows.join('')}`,
  ].join('');
}

function listPart(workbench: Workbench, { clauses, conditions, name }: ListStep): string {
  const named = clauses.map(typed).join(', ');
  const heading = `\n### ${typed(name)}\n\n`;
  return (
    heading +
    step(workbench, {
      en: `New smart list ${typed(name)} (${named}); use ALL filters:`,
      de: `Neue Smart List ${typed(name)} (${named}); ALLE Filter verwenden:`,
    }) +
    conditions.map((condition) => `   - ${condition}\n`).join('')
  );
}

function checkPart(workbench: Workbench): string {
  return [
    step(workbench, {
      en: 'Take three test people from the sample leads of the agreement (`test/leads/`), enter their values and let them do what the sample says.',
      de: 'Drei Testpersonen aus den Beispiel-Leads der Vereinbarung nehmen (`test/leads/`), ihre Werte eintragen und sie tun lassen, was das Beispiel sagt.',
    }),
    step(workbench, {
      en: 'Compare their score and lists with `leadpact explain` of the same samples; where a rule is not in Marketo (`fidelity.md`), its points are missing.',
      de: 'Punkte und Listen mit `leadpact explain` derselben Beispiele vergleichen; wo eine Regel nicht in Marketo ist (`fidelity.md`), fehlen ihre Punkte.',
    }),
    step(workbench, {
      en: 'Have a second person go through the ticks, and note date and names where your team keeps such notes.',
      de: 'Eine zweite Person die Häkchen durchgehen lassen und Datum und Namen dort notieren, wo das Team so etwas festhält.',
    }),
  ].join('');
}
