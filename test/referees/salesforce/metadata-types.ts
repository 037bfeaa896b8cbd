import type {
  AssignmentRules,
  BusinessProcess,
  CustomField,
  CustomObject,
  GlobalValueSet,
  ListView,
  Package,
  PathAssistant,
  PermissionSet,
  Queue,
  RecordType,
  StandardValueSet,
  ValidationRule,
} from '@salesforce/types/metadata';

/** Root element of a file → its type in Salesforce's own description of the Metadata API. */
export interface Roots {
  AssignmentRules: AssignmentRules;
  BusinessProcess: BusinessProcess;
  CustomField: CustomField;
  CustomObject: CustomObject;
  GlobalValueSet: GlobalValueSet;
  ListView: ListView;
  Package: Package;
  PathAssistant: PathAssistant;
  PermissionSet: PermissionSet;
  Queue: Queue;
  RecordType: RecordType;
  StandardValueSet: StandardValueSet;
  ValidationRule: ValidationRule;
}
