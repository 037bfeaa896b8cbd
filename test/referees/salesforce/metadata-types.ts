import type {
  AssignmentRules,
  BusinessProcess,
  CustomField,
  CustomMetadata,
  CustomObject,
  Dashboard,
  DashboardFolder,
  Flow,
  GlobalValueSet,
  LeadConvertSettings,
  ListView,
  Package,
  PathAssistant,
  PermissionSet,
  Queue,
  RecordType,
  Report,
  ReportFolder,
  StandardValueSet,
  ValidationRule,
} from '@salesforce/types/metadata';

/** Root element of a file → its type in Salesforce's own description of the Metadata API. */
export interface Roots {
  AssignmentRules: AssignmentRules;
  BusinessProcess: BusinessProcess;
  CustomField: CustomField;
  Flow: Flow;
  CustomMetadata: CustomMetadata;
  CustomObject: CustomObject;
  Dashboard: Dashboard;
  DashboardFolder: DashboardFolder;
  GlobalValueSet: GlobalValueSet;
  LeadConvertSettings: LeadConvertSettings;
  ListView: ListView;
  Package: Package;
  PathAssistant: PathAssistant;
  PermissionSet: PermissionSet;
  Queue: Queue;
  RecordType: RecordType;
  Report: Report;
  ReportFolder: ReportFolder;
  StandardValueSet: StandardValueSet;
  ValidationRule: ValidationRule;
}
