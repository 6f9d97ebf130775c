/**
 * What the calculator's API has no field for (calculateModelCapacity, api-version 2026-09-01; the portal's own calculator has a
 * cache rate; read 2026-11-21).
 */
export const CalculatorLimits = () => (
  <details className="max-w-prose text-xs text-muted">
    <summary>A latency target, or peaks within the minute?</summary>
    <p className="mt-1">
      Azure’s calculator API takes neither: it knows averages per minute. For peaks, type the requests of your busiest
      minute; calls that come together within it may still be refused for seconds. Latency targets are published for
      each model, they are not an input. The calculator in the Foundry portal takes more than its API, a cache rate for
      one: Operate → Quota → Provisioned throughput unit → Capacity calculator.
    </p>
  </details>
);
