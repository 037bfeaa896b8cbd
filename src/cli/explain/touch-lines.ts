import type { PolicyTouches } from '../../evaluate/touches-by-cycle.ts';
import type { TouchPolicy } from '../../model/sla.ts';
import { ownValue } from '../../support/own-value.ts';
import { textTable } from '../../support/text-table.ts';
import { say, type Telling } from './telling.ts';

/** How often sales tried before each giving up, against what it promised. */
export function touchLines(telling: Telling): readonly string[] {
  const rows = telling.evaluation.touches.map((touches) => touchCells(telling, touches));
  if (rows.length === 0) return [];
  return [
    telling.bold(say(telling, 'Touches', 'Kontaktversuche')),
    ...textTable(rows).map((line) => `  ${line}`),
  ];
}

function touchCells(telling: Telling, touches: PolicyTouches): readonly string[] {
  const policy = ownValue(telling.agreement.touchPolicies, touches.policy);
  return [
    touches.policy,
    touches.isKept ? say(telling, 'kept', 'eingehalten') : say(telling, 'broken', 'gebrochen'),
    say(telling, `cycle ${touches.cycle}`, `Durchlauf ${touches.cycle}`),
    policy === undefined ? '' : countsText(telling, touches, policy),
    telling.faint(telling.where(policy?.place)),
  ];
}

/** `1 of 2 touches, …`: what was counted against what the policy asks for. */
export function countsText(
  telling: Pick<Telling, 'language'>,
  counted: Pick<PolicyTouches, 'touches' | 'dates' | 'channels' | 'spanDays'>,
  policy: TouchPolicy,
): string {
  const of = (key: 'touches' | 'dates' | 'channels' | 'spanDays'): string =>
    say(telling, `${counted[key]} of ${policy[key]}`, `${counted[key]} von ${policy[key]}`);
  return [
    say(telling, `${of('touches')} touches`, `${of('touches')} Versuchen`),
    say(telling, `${of('dates')} dates`, `${of('dates')} Daten`),
    say(telling, `${of('channels')} channels`, `${of('channels')} Kanälen`),
    say(telling, `${of('spanDays')} days apart`, `${of('spanDays')} Tagen Abstand`),
  ].join(', ');
}
