/** All examples in one order, each with what is expected of it. */
import type { Example, RuleExamples } from './example';
import { examples } from './examples';

/** An example with what is expected of it. */
export interface ExampleCase {
  readonly about: RuleExamples;
  readonly example: Example;
  readonly wanted: 'equal' | 'different';
}

/** Every example of every rule, in one order that worker and page share. */
export const exampleCases: readonly ExampleCase[] = examples.flatMap((about) =>
  (['equal', 'different'] as const).flatMap((wanted) =>
    about[wanted].map((example): ExampleCase => ({ about, example, wanted })),
  ),
);
