import { describe, expect, it } from 'vitest';
import { hubspot } from '../../../src/compile/hubspot/hubspot.ts';
import { referenceIn, referencesOf } from '../../../src/compile/hubspot/reference.ts';
import type { Compilation } from '../../../src/compile/target.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Escalation } from '../../../src/model/escalation.ts';
import type { Sla } from '../../../src/model/sla.ts';
import { fixtureAgreement } from '../fixture-agreement.ts';
import { at, byId } from '../fixture-definition.ts';
import { fixtureEscalation, fixtureSla } from '../fixture-promises.ts';
import { type FlowBody, runFlow } from './flow-run.ts';

const minute = 60_000;

function compiled(agreement: Agreement): Compilation {
  const configuration = agreement.targets['hubspot'];
  if (configuration === undefined) throw new Error('no target hubspot');
  return hubspot.compile(agreement, configuration);
}

function bodyOf({ artifacts }: Compilation, path: string): FlowBody & { readonly filterBranch?: unknown } {
  const found = artifacts.find((artifact) => artifact.path === path);
  if (found === undefined) throw new Error(`nothing is written to ${path}`);
  return JSON.parse(found.content);
}

const whole = compiled(fixtureAgreement());

describe('references', () => {
  it('are read from whole values that stand for ids, and from nothing else', () => {
    expect(referenceIn('{{list:a: b}}')).toEqual({ to: 'list', name: 'a: b' });
    expect(referenceIn('{{stage:Leads/New/old}}')).toEqual({
      to: 'stage',
      pipeline: 'Leads',
      stage: 'New/old',
    });
    for (const text of [
      'list:a',
      '{{list:}}',
      ' {{list:a}}',
      '{{stage:Leads}}',
      '{{stage:/New}}',
      '{{owner:a}}',
    ])
      expect(referenceIn(text), text).toBeUndefined();
    const body = {
      name: '{{list:no}}',
      filters: [{ listId: '{{list:yes}}' }, { listId: '{{list:yes}}' }, { listId: '7' }],
    };
    expect(referencesOf({ body })).toEqual([{ to: 'list', name: 'yes' }]);
  });

  it('name lists that the plan makes before', () => {
    const plan = bodyOf(whole, 'plan.json') as unknown as {
      requests: { component: string; needs?: readonly string[] }[];
    };
    const made = new Set<string>();
    let needed = 0;
    for (const { component, needs = [] } of plan.requests) {
      expect(
        needs.filter((need) => !made.has(need)),
        component,
      ).toEqual([]);
      expect(made.has(component), component).toBe(false);
      needed += needs.length;
      made.add(component);
    }
    expect(needed).toBeGreaterThan(8);
  });

  it('are all that a workflow knows of other things of the account', () => {
    const flows = whole.artifacts.filter(({ path }) => path.startsWith('workflows/'));
    expect(flows.length).toBeGreaterThan(6);
    for (const { content } of flows) expect(content).not.toMatch(/user_ids|team_ids|"listId": "\d/);
  });
});

describe('moving to a stage', () => {
  it('counts the cycle of a recycled lead, and only of one', () => {
    const flow = bodyOf(whole, 'workflows/move-mql.json');
    expect(
      runFlow(flow, { lp_stage: 'nurture', lp_disposition: 'recycle', lp_cycle: 2 }).contact,
    ).toMatchObject({
      lp_stage: 'mql',
      lp_cycle: 3,
    });
    expect(runFlow(flow, { lp_stage: 'lead', lp_cycle: 1 }).contact).toMatchObject({
      lp_stage: 'mql',
      lp_cycle: 1,
    });
  });

  it('asks in every alternative that the lead is not there yet and that its cycle goes on or may begin again', () => {
    const { filterBranch } = bodyOf(whole, 'lists/move-mql.json');
    const branches = (filterBranch as { filterBranches: { filters: Filter[] }[] }).filterBranches;
    const told = branches.map(({ filters }) => {
      const of = (property: string): string | undefined =>
        filters.find((filter) => filter.property === property)?.operation.operator;
      return [of('lp_stage'), of('lp_disposition'), of('lp_recycled_until'), of('lp_cycle')];
    });
    const { stages } = fixtureAgreement().lifecycle;
    const reached = stages.slice(stages.findIndex(({ id }) => id === 'mql')).map(({ id }) => id);
    for (const { filters } of branches)
      expect(filters.find(({ property }) => property === 'lp_stage')?.operation.values).toEqual(reached);
    expect(new Set(told.map((each) => JSON.stringify(each)))).toEqual(
      new Set([
        JSON.stringify(['IS_NONE_OF', 'IS_UNKNOWN', undefined, undefined]),
        JSON.stringify(['IS_NONE_OF', 'IS_ANY_OF', 'IS_BEFORE', 'IS_LESS_THAN']),
      ]),
    );
  });

  it('records the offer, and acceptance only while it is open', () => {
    const offered = runFlow(bodyOf(whole, 'workflows/arrival-mql.json'), {});
    expect(offered.contact).toMatchObject({ lp_handoff_outcome: 'pending' });
    const accepting = bodyOf(whole, 'workflows/arrival-sal.json');
    expect(runFlow(accepting, offered.contact).contact).toMatchObject({ lp_handoff_outcome: 'accepted' });
    const decided = runFlow(accepting, { lp_handoff_outcome: 'autoAccepted' }).contact;
    expect(decided).toMatchObject({ lp_handoff_outcome: 'autoAccepted' });
    expect(typeof decided['lp_entered_sal']).toBe('number');
  });
});

interface Filter {
  readonly property: string;
  readonly operation: { readonly operator: string; readonly values?: readonly string[] };
}

describe('a handoff that nobody decides', () => {
  const within = (onExpiry: 'auto-accept' | 'escalate' | 'return'): Compilation => {
    const agreement = fixtureAgreement();
    const { lifecycle } = agreement;
    return compiled({
      ...agreement,
      lifecycle: { ...lifecycle, handoff: { ...lifecycle.handoff, onExpiry } },
    });
  };
  const atDeadline = (onExpiry: 'auto-accept' | 'escalate' | 'return'): ReturnType<typeof runFlow> =>
    runFlow(bodyOf(within(onExpiry), 'workflows/handoff-waits.json'), { lp_decide_by: 9 * minute });

  it('is accepted, has expired, or is told, at the deadline and not before', () => {
    expect(atDeadline('auto-accept').log).toEqual([
      { at: 9 * minute, set: 'lp_handoff_outcome', to: 'autoAccepted' },
    ]);
    expect(atDeadline('return').log).toEqual([{ at: 9 * minute, set: 'lp_handoff_outcome', to: 'expired' }]);
    expect(atDeadline('escalate').log).toMatchObject([
      { at: 9 * minute, owned: false },
      { at: 9 * minute, set: 'lp_handoff_outcome', to: 'expired' },
    ]);
  });

  it('takes the lead on by default in a workflow of its own, for the outcome takes it out of the list', () => {
    const accepting = within('auto-accept');
    const next = bodyOf(accepting, 'workflows/handoff-accepted-by-default.json');
    expect(runFlow(next, { lp_stage: 'mql' }).contact).toEqual({ lp_stage: 'sal' });
    const { contact } = runFlow(bodyOf(accepting, 'workflows/arrival-sal.json'), {
      lp_handoff_outcome: 'autoAccepted',
    });
    expect(contact['lp_handoff_outcome']).toBe('autoAccepted');
    const others = within('escalate').artifacts.map(({ path }) => path);
    expect(others).not.toContain('workflows/handoff-accepted-by-default.json');
  });

  it('has options for every outcome that a workflow writes', () => {
    const { options } = bodyOf(whole, 'properties/lp_handoff_outcome.json') as unknown as {
      options: { value: string }[];
    };
    expect(options.map(({ value }) => value)).toEqual([
      'pending',
      'accepted',
      'autoAccepted',
      'rejected',
      'expired',
    ]);
  });
});

describe('routing', () => {
  it('writes the first rule whose list has the lead', () => {
    const flow = bodyOf(whole, 'workflows/routing.json');
    const name = (rule: string): string => `Fixture: route ${rule}`;
    const routed = (...rules: string[]): unknown =>
      runFlow(flow, {}, { lists: rules.map((rule) => nameOf(flow, name(rule))) }).contact['lp_route'];
    expect(routed('dach', 'rest')).toBe('dach');
    expect(routed('rest')).toBe('rest');
    expect(routed()).toBeUndefined();
  });

  it('asks further rules in a further branch, for a branch has room for twenty', () => {
    const agreement = fixtureAgreement();
    const [first] = agreement.routing.rules;
    if (first === undefined) throw new Error('no rules');
    const rules = (count: number): Agreement => ({
      ...agreement,
      routing: {
        ...agreement.routing,
        rules: Array.from({ length: count }, (_, index) => ({ ...first, id: `rule-${index + 1}` })),
      },
    });
    const branches = (count: number): readonly number[] =>
      bodyOf(compiled(rules(count)), 'workflows/routing.json').actions.flatMap(({ listBranches }) =>
        listBranches === undefined ? [] : [listBranches.length],
      );
    expect([branches(20), branches(21), branches(41)]).toEqual([[20], [20, 1], [20, 20, 1]]);
    const flow = bodyOf(compiled(rules(41)), 'workflows/routing.json');
    const last = runFlow(flow, {}, { lists: [nameOf(flow, 'route rule-41')] });
    expect(last.contact['lp_route']).toBe('rule-41');
  });
});

/** The list in the workflow whose name ends so. */
function nameOf(flow: FlowBody, end: string): string {
  const ending = end.replace(/^Fixture: /, '');
  const found = JSON.stringify(flow)
    .match(/\{\{list:[^}]*\}\}/g)
    ?.find((text) => text.endsWith(`: ${ending}}}`));
  if (found === undefined) throw new Error(`no list ${end}`);
  return found;
}

describe('a clock', () => {
  const withSla = (sla: Partial<Sla>, escalation: Escalation = fixtureEscalation): Compilation =>
    compiled({
      ...fixtureAgreement(),
      slas: byId([{ ...fixtureSla, ...sla }]),
      escalation,
    });
  const clock = (compilation: Compilation): FlowBody =>
    bodyOf(compilation, 'workflows/clock-first-contact.json');

  it('that reads a calendar is timed from the instant that leadpact writes', () => {
    const compilation = withSla({});
    const due = 1_000 * minute;
    const run = runFlow(clock(compilation), { lp_due_first_contact: due }, { now: due - 240 * minute });
    expect(run.log).toEqual([
      { at: due - 240 * minute, set: 'lp_clock_first_contact', to: 'running' },
      { at: due - 60 * minute, set: 'lp_clock_first_contact', to: '75' },
      { at: due - 60 * minute, task: 'First contact: 75 %', owned: true },
      { at: due, set: 'lp_clock_first_contact', to: 'breached' },
    ]);
    const paths = compilation.artifacts.map(({ path }) => path);
    expect(paths).toContain('properties/lp_due_first_contact.json');
  });

  it('warns, escalates and is missed in the order of time, a grace after the end', () => {
    const step = (
      id: string,
      numerator: number,
      denominator: number,
      to: string,
    ): Escalation['perLead'][number] => ({
      ...fixtureEscalation.perLead[0],
      id,
      at: { numerator, denominator },
      action: 'notify',
      to,
      place: at('escalation', 'perLead', 0),
    });
    const escalation = {
      ...fixtureEscalation,
      perLead: [step('tell', 1, 1, 'sales-manager'), step('again', 3, 2, 'owner')],
    };
    const warnAt = [{ numerator: 1, denominator: 3 }];
    const run = runFlow(
      clock(
        withSla(
          { within: { amount: 10, unit: 'businessMinutes' }, grace: { amount: 2, unit: 'minutes' }, warnAt },
          escalation,
        ),
      ),
      { lp_due_first_contact: 100 * minute },
    );
    const told = run.log.flatMap((entry) =>
      'to' in entry ? [[(entry.at - 100 * minute) / minute, entry.to]] : [],
    );
    const waits = (flow: FlowBody): readonly unknown[] =>
      flow.actions.flatMap(({ fields }) => fields?.['delta'] ?? []);
    // What comes with the end of the target needs no wait of its own.
    expect(waits(clock(withSla({ warnAt }, escalation)))).toEqual(['-160', '0', '120']);
    expect(told.slice(1)).toEqual([
      [-6, '1/3'],
      [0, '100'],
      [2, 'breached'],
      [5, '150'],
    ]);
    expect(run.log.filter((entry) => 'task' in entry)).toMatchObject([
      { task: 'First contact: 1/3', owned: true },
      { task: expect.stringMatching(/^First contact: 100 % – tell: /), owned: false },
      { task: 'First contact: 150 %', owned: true },
    ]);
  });

  const plain: Partial<Sla> = {
    within: { amount: 2, unit: 'hours' },
    clock: {
      start: { fact: 'stage', stage: 'mql' },
      stop: [{ fact: 'decided' }],
      cancel: [{ fact: 'stage', stage: 'sql' }],
      reset: [],
      pause: [],
    },
  };

  it('that HubSpot sees of itself needs nobody to write when it is due', () => {
    const compilation = withSla(plain);
    const run = runFlow(clock(compilation), {}, { now: 0 });
    expect(run.log.map(({ at: instant }) => instant / minute)).toEqual([0, 90, 90, 120]);
    expect(clock(compilation).actions.flatMap(({ fields }) => fields?.['delta'] ?? [])).toEqual(['90', '30']);
    const paths = compilation.artifacts.map(({ path }) => path);
    expect(paths).not.toContain('properties/lp_due_first_contact.json');
    const list = JSON.stringify(bodyOf(compilation, 'lists/clock-first-contact.json'));
    expect(list).toContain('"values":["mql","sal"]');
    expect(list).toContain('"values":["pending"]');
  });

  it.each<[string, Partial<Sla>]>([
    ['only some leads have it', { applies: { op: 'all', of: [] } }],
    ['it has a hard limit', { hardLimit: { amount: 3, unit: 'hours' } }],
    ['it counts business hours', { within: { amount: 2, unit: 'businessHours' } }],
    ['it pauses', { clock: { ...plain.clock, pause: ['waiting-for-data'] } as Sla['clock'] }],
    [
      'it ends with an activity',
      { clock: { ...plain.clock, stop: [{ fact: 'touch', by: 'human' }] } as Sla['clock'] },
    ],
    ['it begins with one', { clock: { ...plain.clock, start: { fact: 'assigned' } } as Sla['clock'] }],
  ])('is left to leadpact where %s', (_, change) => {
    const compilation = withSla({ ...plain, ...change });
    expect(compilation.artifacts.map(({ path }) => path)).toContain('properties/lp_due_first_contact.json');
  });

  it('ends when the lead leaves its list', () => {
    expect(clock(withSla({})).enrollmentCriteria).toMatchObject({ unEnrollObjectsNotMeetingCriteria: true });
    expect(bodyOf(whole, 'workflows/routing.json').enrollmentCriteria).toMatchObject({
      unEnrollObjectsNotMeetingCriteria: false,
    });
  });

  it('says what a text of the agreement says, not what a token or markup would', () => {
    const promise = { en: 'Call {{ contact.phone }} & {% if x %}<b>now</b>' };
    const { log } = runFlow(clock(withSla({ promise, title: { en: '{{x}}' } })), { lp_due_first_contact: 0 });
    const text = JSON.stringify(clock(withSla({ promise, title: { en: '{{x}}' } })).actions);
    expect(text).not.toMatch(/\{[{%#]/);
    expect(text).toContain('&lt;b&gt;now&lt;/b&gt;');
    expect(log.length).toBeGreaterThan(2);
  });
});

describe('answers that a reason asks for', () => {
  it('are asked for while they are missing', () => {
    const note = JSON.stringify(bodyOf(whole, 'lists/missing-note.json'));
    expect(note).toContain('"lp_reason_note"');
    expect(runFlow(bodyOf(whole, 'workflows/missing-note.json'), {}).log).toMatchObject([{ owned: true }]);
  });
});
