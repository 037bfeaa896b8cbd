/** A report about leads, as Salesforce's own report type of all leads makes it. */
export interface LeadReport {
  /** Metric that it shows. */
  readonly metric: string;
  /** API name. */
  readonly name: string;
  readonly label: string;
  readonly description: string;
  /** Columns of the rows. */
  readonly columns: readonly string[];
  /** Column of a date without which a lead is no case. */
  readonly since: string;
  readonly per: 'Month' | 'Quarter' | 'Week';
  /** Column by which the cases of a period are taken apart, where the metric says so. */
  readonly part?: string;
  /** Column whose values stand beside each other; a plain count without. */
  readonly across?: string;
}

/** Column of a field of the lead in that report type. Standard names as public source of other projects has them. */
export function reportColumn(field: string): string | undefined {
  return field.endsWith('__c') ? `Lead.${field}` : standardColumns[field];
}

const standardColumns: Readonly<Record<string, string>> = {
  Company: 'COMPANY',
  LeadSource: 'LEAD_SOURCE',
  Status: 'STATUS',
};

/** API names of the folder of reports, which is that of dashboards too, and of the dashboard. */
export interface ReportNames {
  readonly folder: string;
  readonly dashboard: string;
  readonly report: (metric: string) => string;
}

export function reportPath({ folder }: ReportNames, report: string): string {
  return `force-app/main/default/reports/${folder}/${report}.report-meta.xml`;
}

export function dashboardPath({ dashboard, folder }: ReportNames): string {
  return `force-app/main/default/dashboards/${folder}/${dashboard}.dashboard-meta.xml`;
}
