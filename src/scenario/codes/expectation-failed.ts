import type { CodePage } from '../../diagnostics/code-page.ts';

export const expectationFailed: CodePage = {
  code: 'test/expectation-failed',
  severity: 'error',
  owner: 'joint',
  summary: 'Of every sample lead comes what it expects.',
  why: 'either the agreement does something that was not agreed, or the example is out of date; both sides should look',
  help: 'run leadpact explain with the sample lead to see why; correct the definition, or the expectation if the change is meant',
  bad: `kind: sample
id: director-with-demo
lead: { company: Acme, job-title: Director }
timeline:
  - { at: 2026-11-20T09:12+01:00, signal: demo-request }
asOf: 2026-11-20T10:00+01:00
expect: { stage: lead }                  # mql is what comes
`,
  good: `kind: sample
id: director-with-demo
lead: { company: Acme, job-title: Director }
timeline:
  - { at: 2026-11-20T09:12+01:00, signal: demo-request }
asOf: 2026-11-20T10:00+01:00
expect: { stage: mql }
`,
};
