import { flowYaml } from '../../../scenario/flow-yaml.ts';
import type { WrittenLead } from '../../../scenario/written-lead.ts';
import { valueAt } from '../../try/change-at.ts';
import { phrase, type Telling } from '../../try/telling.ts';
import { controlsIn, fill, pathOf } from './control-value.ts';
import { byId } from './page-data.ts';
import { showTimeline } from './timeline.ts';

/** Shows a lead in the form; what has no control is told below. */
export function showForm(telling: Telling, written: WrittenLead): void {
  showTimeline(telling, written.timeline ?? []);
  const data = { ...written };
  for (const control of controlsIn(byId('lead'))) {
    // Those of the timeline are filled already.
    if (pathOf(control)[0] !== 'timeline') fill(control, data, telling.agreement.zone);
    if (valueAt(data, pathOf(control)) !== undefined) control.closest('details')?.setAttribute('open', '');
  }
  const { accounts = [] } = written;
  byId('also').textContent =
    accounts.length === 0 ? '' : `${phrase(telling, 'also')} accounts: ${accounts.map(flowYaml).join(', ')}`;
}
