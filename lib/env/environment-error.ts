/** One wrong variable, and a plain sentence about it. */
export interface Problem {
  readonly name: string;
  readonly says: string;
}

/** Every wrong variable at once, so that nobody has to start again for the next one. One line, one sentence each. */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((problem) => problem.says).join("\n"));
  }
}
