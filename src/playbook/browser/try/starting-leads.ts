import { type Telling, title } from '../../try/telling.ts';
import { byId, type StartingLead } from './page-data.ts';

/** Loads the sample leads when somebody first reaches for them; there may be hundreds. */
export function offerStartingLeads(telling: Telling, begin: (lead: StartingLead) => void): void {
  const list = byId<HTMLSelectElement>('start');
  const load = (): void => {
    const script = document.createElement('script');
    script.src = byId('try').dataset['leads'] ?? '';
    script.addEventListener('load', () => fillList(telling, list));
    document.head.append(script);
  };
  for (const reach of ['pointerdown', 'focus'] as const) list.addEventListener(reach, load, { once: true });
  list.addEventListener('change', () => {
    const lead = globalThis.leadpactLeads?.find(({ id }) => id === list.value);
    if (lead) begin(lead);
  });
}

function fillList(telling: Telling, list: HTMLSelectElement): void {
  if (list.options.length > 1) return;
  for (const { id } of telling.agreement.lifecycle.stages) {
    const group = document.createElement('optgroup');
    group.label = title(telling, 'stages', id);
    const leads = (globalThis.leadpactLeads ?? []).filter(({ stage }) => stage === id);
    group.append(...leads.map((lead) => new Option(titleOf(telling, lead), lead.id)));
    if (leads.length > 0) list.append(group);
  }
}

/** Titles of samples are texts in the languages of the agreement. */
function titleOf({ words }: Telling, { id, written: { title = {} } }: StartingLead): string {
  const [first] = Object.values(title);
  return String(title[words.language] ?? first ?? id);
}
