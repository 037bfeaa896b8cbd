import type { ListCreateRequest } from '@hubspot/api-client/lib/codegen/crm/lists/models/ListCreateRequest.js';
import type { PublicPropertyFilter } from '@hubspot/api-client/lib/codegen/crm/lists/models/PublicPropertyFilter.js';
import type { PipelineInput } from '@hubspot/api-client/lib/codegen/crm/pipelines/models/PipelineInput.js';
import type { PropertyCreate } from '@hubspot/api-client/lib/codegen/crm/properties/models/PropertyCreate.js';
import type { PropertyGroupCreate } from '@hubspot/api-client/lib/codegen/crm/properties/models/PropertyGroupCreate.js';
import type { PropertyUpdate } from '@hubspot/api-client/lib/codegen/crm/properties/models/PropertyUpdate.js';

/** The official client's model of each kind of request, by folder of the payload. */
export interface Roots {
  groups: PropertyGroupCreate;
  lists: ListCreateRequest;
  options: PropertyUpdate;
  pipelines: PipelineInput;
  properties: PropertyCreate;
  /** One test of a property, as scores have them; the client has no model of the lead scoring API itself. */
  tests: PublicPropertyFilter;
}
