import type { Finding, Owner } from '../../diagnostics/finding.ts';
import type { Place } from '../../diagnostics/place.ts';
import type { Side } from '../../model/text.ts';
import { type Change, thingName } from '../change.ts';
import { changeRules } from '../rules/index.ts';

/** A change as a finding at a place of the newer files. */
export function changeFinding(change: Change, place: Place, lacking: readonly Side[] = []): Finding {
  const rule = changeRules.find(({ code }) => code === change.code);
  if (rule === undefined) throw new Error(`no rule ${change.code}`);
  const { code, loses, object, severity, signers } = change;
  return {
    code,
    severity,
    owner: ownerOf(signers),
    place,
    message: `${change.message.en} (${thingName(object)}${loses.length === 0 ? '' : `; ${loses.join(' and ')} ${loses.length === 1 ? 'loses' : 'lose'}`})`,
    why: rule.why,
    help: helpOf(change, lacking) ?? rule.help,
  };
}

/** Records say in which words they approve a change. */
function helpOf({ code, object, severity, signers }: Change, lacking: readonly Side[]): string | undefined {
  if (severity !== 'error') return undefined;
  if (lacking.length > 0) {
    const still = `${lacking.join(' and ')} still ${lacking.length === 1 ? 'has' : 'have'} to approve it in that record`;
    // A record without any approval is not even one, so that those it has are spent.
    const spent = lacking.length < signers.length ? '' : '; what was approved there is merged already';
    return `it is recorded as intended, and ${still}${spent}`;
  }
  const named = `{ rule: ${code}, object: ${thingName(object)} }`;
  return `if it is meant, have it approved by ${signers.join(' and ') || 'either department'}, and write a record of kind changes with ${named}`;
}

function ownerOf(signers: readonly Side[]): Owner {
  const [only, ...others] = signers;
  return only === undefined || others.length > 0 ? 'joint' : only;
}
