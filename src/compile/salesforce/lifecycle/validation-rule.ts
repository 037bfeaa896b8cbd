/** A rule that refuses to save a lead while its formula is true. */
export interface ValidationRule {
  /** API name. */
  readonly name: string;
  readonly description: string;
  readonly formula: string;
  /** Shown to the user; at most 255 characters. */
  readonly message: string;
  /** Field beside which the message stands. */
  readonly field?: string;
}
