import type { WrittenLead } from '../../../scenario/written-lead.ts';
import { type Telling, title } from '../../try/telling.ts';
import { byId, type StartingLead } from './page-data.ts';

/**
 * Offers the sample leads. They are loaded when somebody first reaches for them, for there may be hundreds, or when a lead
 * with a title is shown, which may be one of them. Gives back what tells the list which lead is shown: as long as it is a
 * sample, the list names it.
 */
export function offerStartingLeads(
  telling: Telling,
  begin: (lead: WrittenLead) => void,
): (shown: WrittenLead) => void {
  const list = byId<HTMLSelectElement>('start');
  let current = '';
  const name = (): void => {
    const same = leads().find(({ written }) => JSON.stringify(written) === current);
    list.value = same?.id ?? '';
  };
  let isAsked = false;
  const load = (): void => {
    if (isAsked) return;
    isAsked = true;
    const script = document.createElement('script');
    script.src = byId('try').dataset['leads'] ?? '';
    script.onload = () => {
      fillList(telling, list);
      name();
    };
    document.head.append(script);
  };
  list.onpointerdown = load;
  list.onfocus = load;
  list.onchange = () => {
    const lead = leads().find(({ id }) => id === list.value);
    if (lead) begin(lead.written);
  };
  return (shown) => {
    current = JSON.stringify(shown);
    if (shown.title !== undefined) load();
    name();
  };
}

function leads(): readonly StartingLead[] {
  return globalThis.leadpactLeads ?? [];
}

function fillList(telling: Telling, list: HTMLSelectElement): void {
  for (const { id } of telling.agreement.lifecycle.stages) {
    const group = document.createElement('optgroup');
    group.label = title(telling, 'stages', id);
    const inStage = leads().filter(({ stage }) => stage === id);
    group.append(...inStage.map((lead) => new Option(titleOf(telling, lead), lead.id)));
    if (inStage.length > 0) list.append(group);
  }
}

/** Titles of samples are texts in the languages of the agreement. */
function titleOf({ words }: Telling, { id, written: { title = {} } }: StartingLead): string {
  const [first] = Object.values(title);
  return String(title[words.language] ?? first ?? id);
}
