import { ForeignText } from '../../analyze/told/foreign-text.ts';
import { idKeys } from '../../compile/hubspot/reference.ts';
import { hubspotFiles } from '../../connect/hubspot/hubspot-files.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { TargetConfiguration } from '../../model/target.ts';
import type { BodyComparison } from '../plan-push.ts';

/** Bodies are compared as `drift` compares files; whether a workflow is switched on is for people to say. */
export function hubspotBodies(agreement: Agreement, configuration: TargetConfiguration): BodyComparison {
  const { leniency, portion } = hubspotFiles(configuration, agreement);
  const files = leniency('', false);
  return {
    idKeys,
    // Of all that is pushed only properties have one.
    isDestructive: (path) => path.length === 1 && path[0] === 'type',
    leniency: {
      // A list has an id of its own; deeper, in a workflow, the id says whose records it takes.
      isOwn: (path, found) => !(path.length > 1 && idKeys.has(path.at(-1) ?? '')) && files.isOwn(path, found),
      isLeftOut: (path) => path.length === 1 && (path[0] === 'isEnabled' || path[0] === 'revisionId'),
    },
    portion: (body) => {
      const content = JSON.stringify(body);
      try {
        return portion({ path: '', content });
      } catch (error) {
        // Deeper than anything that we write: it says something else, and that is all that has to be known.
        if (error instanceof ForeignText) return content;
        throw error;
      }
    },
  };
}
