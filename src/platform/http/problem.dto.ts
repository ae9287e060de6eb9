export class FieldFaultDto {
  /** Path into the body, such as `hires[3].email`. */
  field: string;
  problem: string;
}

/** RFC 9457 problem details. */
export class ProblemDto {
  type: string;
  title: string;
  status: number;
  /** Stable, for programs. */
  code: string;
  /** For people: what is wrong and what to do. */
  detail: string;
  /** For bad input: every field that is wrong. */
  errors?: FieldFaultDto[];
}
