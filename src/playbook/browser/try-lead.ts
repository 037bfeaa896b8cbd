/** The page that tries leads: the form changes the lead, the lead is evaluated, what came of it is shown. */

import { evaluateLead } from '../../evaluate/evaluate-lead.ts';
import { groundsOf } from '../../evaluate/grounds.ts';
import { sampleYaml } from '../../scenario/sample-yaml.ts';
import { wholeExpectation } from '../../scenario/whole-expectation.ts';
import type { WrittenLead } from '../../scenario/written-lead.ts';
import { formatInstantIn } from '../../support/zoned-time.ts';
import { withValueAt } from '../try/change-at.ts';
import { addressOf, dataIn } from '../try/lead-address.ts';
import { missingOf } from '../try/missing.ts';
import { Unreadable } from '../try/plain-data.ts';
import { type ReadLead, readLead } from '../try/read-lead.ts';
import { phrase, tellingOf } from '../try/telling.ts';
import { withoutEntry } from '../try/timeline-edit.ts';
import { toldAdditions } from '../try/told-additions.ts';
import { toldParts } from '../try/told-parts.ts';
import { toldSummary } from '../try/told-result.ts';
import { withAddition } from '../try/try-addition.ts';
import { impossibleWords, unreadableWords } from '../try/unreadable-words.ts';
import { type Control, pathOf, said } from './try/control-value.ts';
import { copy } from './try/copy.ts';
import { showForm } from './try/form.ts';
import { byId } from './try/page-data.ts';
import { seekAdditions } from './try/seek-additions.ts';
import { setMarkup, showNoResult, showTrouble } from './try/show.ts';
import { offerStartingLeads } from './try/starting-leads.ts';
import { showProperties } from './try/timeline.ts';

const { leadpactAgreement: agreement, leadpactWords: words } = globalThis;
const { zone } = agreement;
const telling = tellingOf(agreement, words);
const form = byId('lead');
let written = emptyLead();
let waiting = 0;
const nameStart = offerStartingLeads(telling, begin);

function emptyLead(): WrittenLead {
  return { lead: {}, asOf: formatInstantIn(zone, Math.floor(Date.now() / 60_000) * 60_000) };
}

/** Another lead in the form, and what comes of it. */
function begin(lead: WrittenLead, trouble = ''): void {
  written = lead;
  showForm(telling, written);
  judge();
  if (trouble !== '') showTrouble(trouble);
}

/** What the address carries; an empty lead where it carries none. Places of the page are no leads. */
function beginByAddress(event?: Event): void {
  const { hash } = location;
  const isPlace = document.getElementById(hash.slice(1)) !== null;
  if (isPlace && event !== undefined) return;
  const data = dataIn(hash);
  const read = data === undefined ? new Unreadable('#') : readLead(agreement, data);
  if (!(read instanceof Unreadable)) {
    // The boundary: what could be read is a written lead.
    begin(data as WrittenLead);
  } else
    begin(
      emptyLead(),
      hash.length > 1 && !isPlace ? phrase(telling, 'badAddress', unreadableWords(telling, read)) : '',
    );
}

/** Evaluates the lead and shows what comes of it; what goes wrong is said in the page. */
function judge(): void {
  nameStart(written);
  try {
    const read = readLead(agreement, written);
    if (read instanceof Unreadable)
      showNoResult(phrase(telling, 'unreadable', unreadableWords(telling, read)));
    else show(read);
  } catch (problem) {
    showNoResult(phrase(telling, 'broken', String(problem)));
  }
}

function show({ lead, asOf }: ReadLead): void {
  const evaluation = evaluateLead(agreement, lead, asOf);
  const missing = missingOf(agreement, evaluation);
  showTrouble(impossibleWords(telling, lead, asOf));
  byId('told').textContent = toldSummary(telling, evaluation);
  setMarkup(
    'shown',
    toldParts(telling, { evaluation, missing, grounds: groundsOf(agreement, lead, evaluation) }),
  );
  byId<HTMLTextAreaElement>('yaml').value = sampleYaml(written, {
    expect: wholeExpectation(agreement, evaluation),
  });
  const address = addressOf(written);
  // Browsers allow only so many changes in a while.
  if (location.hash !== address) history.replaceState(null, '', address);
  if (missing === undefined || evaluation.journey.current.ended !== null) return;
  const asked = written;
  setMarkup('additions', { markup: `<p>${phrase(telling, 'trying')}</p>` });
  seekAdditions(agreement, written, { evaluation, missing }, () => asked === written).then(
    (tried) => {
      if (tried === undefined || asked !== written) return;
      setMarkup('additions', toldAdditions(telling, tried, missing));
      for (const button of byId('additions').querySelectorAll<HTMLElement>('[data-addition]'))
        button.onclick = () => {
          const taken = tried[Number(button.dataset['addition'])];
          if (taken) begin(withAddition(written, taken.addition));
          byId('result').querySelector('h2')?.focus();
        };
    },
    (problem) => showTrouble(phrase(telling, 'broken', String(problem))),
  );
}

form.addEventListener('input', ({ target }) => {
  // The boundary: nothing else in the form takes input.
  const control = target as Control;
  if (control.dataset['path'] === undefined) return;
  const path = pathOf(control);
  written = withValueAt({ ...written }, path, said(control, form, zone)) as WrittenLead;
  if (path[2] === 'signal') {
    written = withValueAt({ ...written }, [...path.slice(0, 2), 'properties'], undefined) as WrittenLead;
    showProperties(control.closest('li'), control.value);
  }
  clearTimeout(waiting);
  waiting = setTimeout(judge, 150);
});
form.addEventListener('submit', (event) => event.preventDefault());
byId('timeline').addEventListener('click', ({ target }) => {
  if (target instanceof HTMLButtonElement) {
    begin(withoutEntry(written, Number(target.value)));
    byId('add').focus();
  }
});
byId('add').addEventListener('click', () => {
  const entry = JSON.parse(byId<HTMLSelectElement>('adding').value);
  begin({ ...written, timeline: [...(written.timeline ?? []), { at: written.asOf, ...entry }] });
  byId('timeline').querySelector<HTMLElement>('li:last-child [data-path]')?.focus();
});
byId('clear').addEventListener('click', () => begin(emptyLead()));
byId('copy-link').addEventListener('click', () => copy(telling, location.href));
byId('copy-sample').addEventListener('click', () => copy(telling, byId<HTMLTextAreaElement>('yaml').value));
addEventListener('hashchange', beginByAddress);
byId('without').hidden = true;
byId('try').hidden = false;
beginByAddress();
