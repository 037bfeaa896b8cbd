import type { Fact } from '../../model/sla.ts';

/** What a clock can listen to, as one text: `stage:mql`, `touch:human`, `meeting:held`, `signal:demo-request`, `decided`. */
export function factKey(fact: Fact): string {
  switch (fact.fact) {
    case 'stage':
      return `stage:${fact.stage}`;
    case 'touch':
      return `touch:${fact.by}`;
    case 'meeting':
      return `meeting:${fact.outcome}`;
    case 'signal':
      return `signal:${fact.signal}`;
    default:
      return fact.fact;
  }
}
