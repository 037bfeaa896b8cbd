/** What HubSpot's documentation says an account takes; lint rules hold an agreement against it. */
export const hubspotLimits = {
  /** Stages of a pipeline of leads (developer documentation, pipelines). */
  leadStages: 30,
  /** Options of a property (knowledge base, property field types). */
  options: 5000,
  /** Characters of an option: value and label together (knowledge base, property field types). */
  optionLength: 3000,
} as const;
