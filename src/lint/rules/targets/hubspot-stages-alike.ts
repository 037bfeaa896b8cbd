import type { Stage } from '../../../model/lifecycle.ts';
import { textIn } from '../../../model/words/language.ts';
import type { Rule } from '../../rule.ts';

export const hubspotStagesAlike: Rule = {
  id: 'targets/hubspot-stages-alike',
  severity: 'warning',
  owner: 'joint',
  summary: 'Where HubSpot is a target, no two stages have one title in the first language.',
  why: 'a pipeline of HubSpot takes each label once, so the whole pipeline is refused',

  *check({ languages, lifecycle, targets }) {
    if (targets['hubspot'] === undefined) return;
    const first = new Map<string, Stage>();
    for (const stage of lifecycle.stages) {
      const label = textIn(stage.title, languages[0] ?? 'en');
      const other = first.get(label);
      if (other === undefined) first.set(label, stage);
      else
        yield {
          place: stage.place,
          message: `the stages ${other.id} and ${stage.id} are both called ${label}`,
          help: 'give one of them a title that tells it apart',
          related: [{ place: other.place, message: 'the other stage of this title' }],
        };
    }
  },
};
