/** What is left where Azure's calculator may not be asked. Never a number of our own. */
export const CalculatorElsewhere = () => (
  <p>
    Only Azure’s calculator knows the size. It is also in the Foundry portal: Operate → Quota → Provisioned throughput
    unit → Capacity calculator.
  </p>
);
