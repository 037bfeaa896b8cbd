import type { Metric } from '../../../model/metric.ts';
import type { Text } from '../../../model/text.ts';
import type { Caveat } from '../../caveat.ts';
import { apiNames } from '../api-name.ts';
import type { Carrier } from '../carrier.ts';
import { columnOf } from '../column.ts';
import { enteredField } from '../state-field.ts';
import type { Workbench } from '../workbench.ts';
import { dashboardPath, type LeadReport, type ReportNames, reportColumn, reportPath } from './lead-report.ts';

/** The reports of the shared metrics, and what they carry of them. */
export interface MetricReports {
  readonly names: ReportNames;
  readonly reports: readonly LeadReport[];
  readonly carriers: readonly Carrier[];
}

/** Fields of the lead that reports read, by API name. */
export interface ReportFields {
  readonly stage: string;
  readonly handoffOutcome: string;
  readonly snapshots: readonly string[];
}

/** A report for each metric that rows of leads can show; the others are measured by leadpact alone. */
export function metricReports(workbench: Workbench, fields: ReportFields): MetricReports {
  const names = reportNames(workbench);
  const shown = Object.values(workbench.agreement.metrics).flatMap((metric) => {
    const view = viewOf(workbench, metric, fields);
    return view === undefined ? [] : [{ metric, ...view }];
  });
  const columns = ['COMPANY', 'OWNER', ...fields.snapshots.flatMap((name) => reportColumn(name) ?? [])];
  return {
    names,
    reports: shown.map(({ across, metric, since }): LeadReport => {
      const part = partOf(workbench, metric);
      return {
        metric: metric.id,
        name: names.report(metric.id),
        label: workbench.words(metric.title),
        description: metric.rationale === undefined ? '' : workbench.words(metric.rationale),
        columns: columns.filter((column) => column !== part && column !== across),
        since,
        per: granularities[metric.per],
        ...(part !== undefined && part !== across && { part }),
        ...(across !== undefined && { across }),
      };
    }),
    carriers: shown.map(({ metric, words }) => ({
      clause: `metric/${metric.id}`,
      caveats: [roughly(words)],
      files: [reportPath(names, names.report(metric.id)), dashboardPath(names)],
    })),
  };
}

function reportNames({ configuration }: Workbench): ReportNames {
  const folders = apiNames(configuration.prefix);
  const reports = apiNames(configuration.prefix);
  return {
    folder: folders.of('folder', ['agreement']),
    dashboard: folders.of('dashboard', ['shared-metrics']),
    report: (metric) => reports.of(metric, [metric]),
  };
}

const granularities = { month: 'Month', quarter: 'Quarter', week: 'Week' } as const;

interface View {
  readonly since: string;
  readonly across?: string;
  readonly words: Text;
}

/** Which date makes a lead a case of the metric, and what stands beside it; undefined where no report of leads shows it. */
function viewOf(workbench: Workbench, { measure }: Metric, fields: ReportFields): View | undefined {
  const since = (stage: string): string => reportColumn(enteredField(workbench, stage)) ?? '';
  switch (measure.of) {
    case 'entries':
      return { since: since(measure.stage), words: entriesOnly };
    case 'conversion':
    case 'throughput':
      return { since: since(measure.from), across: reportColumn(fields.stage) ?? '', words: cohortOnly };
    case 'acceptance': {
      const { stage } = workbench.agreement.lifecycle.handoff;
      return { since: since(stage), across: reportColumn(fields.handoffOutcome) ?? '', words: newestOnly };
    }
    default:
      return undefined;
  }
}

/** The first field by which the metric is taken apart and that the report type has. */
function partOf(workbench: Workbench, { breakdowns }: Metric): string | undefined {
  return breakdowns.flatMap((breakdown) => {
    const field = breakdown.by === 'field' ? workbench.agreement.fields[breakdown.field] : undefined;
    // Rows cannot be grouped by a list of several values.
    return field === undefined || field.type === 'set'
      ? []
      : (reportColumn(columnOf(workbench, field).name) ?? []);
  })[0];
}

function roughly(words: Text): Caveat {
  return { fidelity: 'approximated', words };
}

const entriesOnly = {
  en: 'a report counts leads by when they entered the stage in their present cycle; earlier cycles, settling and targets are leadpact’s',
  de: 'ein Bericht zählt Leads nach dem Eintritt in die Stufe im laufenden Zyklus; frühere Zyklen, Nachlauf und Ziele bleiben bei leadpact',
};
const cohortOnly = {
  en: 'a report shows where the leads of a period stand now; the share within the agreed days, its base and earlier cycles are leadpact’s',
  de: 'ein Bericht zeigt, wo die Leads eines Zeitraums jetzt stehen; der Anteil binnen der vereinbarten Tage, seine Basis und frühere Zyklen bleiben bei leadpact',
};
const newestOnly = {
  en: 'a report shows the outcomes of the newest handoff of each lead; the share, and handoffs of earlier cycles, are leadpact’s',
  de: 'ein Bericht zeigt die Ergebnisse der neuesten Übergabe je Lead; der Anteil und Übergaben früherer Zyklen bleiben bei leadpact',
};
