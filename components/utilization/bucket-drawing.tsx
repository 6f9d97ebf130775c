/** How a provisioned deployment decides. Source: provisioned-throughput, Microsoft Learn, read 2026-11-21; in our own words. */
export const BucketDrawing = () => (
  <details className="max-w-3xl text-sm">
    <summary>How the service decides: a leaky bucket</summary>
    <div className="mt-2 flex flex-wrap items-start gap-x-6 gap-y-2">
      <Drawing />
      <ol className="max-w-md flex-1 basis-64 list-decimal space-y-1.5 pl-5">
        <li>
          Each provisioned deployment has a bucket. It drains all the time, the faster the more PTU are deployed; how
          full it is, is the utilization.
        </li>
        <li>
          At 100% or less a call is let in. What it is likely to take is poured in at once: its prompt tokens, less
          those from the cache, and its max_tokens, or a guess of the service where it names none.
        </li>
        <li>When the call ends, the estimate is put right: what it did not use is taken out again.</li>
        <li>
          Above 100% a call gets a 429 straight away, with the time to wait in retry-after-ms. So a short burst may pass
          a little above the line, and a generous max_tokens leaves room for fewer calls at once.
        </li>
      </ol>
    </div>
    <p className="mt-2 text-xs text-muted">Source: provisioned-throughput, Microsoft Learn, read 2026-11-21.</p>
  </details>
);

/** The words beside it say all that it shows. In forced colours everything is drawn in the colour of text. */
const Drawing = () => (
  <svg
    aria-hidden
    viewBox="0 0 260 220"
    className="h-56 w-65 shrink-0 text-ink forced-colors:text-[CanvasText]"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.5}
  >
    {/* What is in it. */}
    <path
      d="M74 104 H166 L156 176 H84 Z"
      className="fill-ink/15 stroke-none forced-colors:fill-none forced-colors:stroke-[CanvasText]"
    />
    {/* The bucket, with its hole. */}
    <path d="M66 50 L84 176 H112 M128 176 H156 L174 50" strokeWidth={2} />
    {/* The line at 100 %. */}
    <path
      d="M62 70 H196"
      strokeDasharray="5 4"
      strokeWidth={2}
      className="stroke-capacity forced-colors:stroke-[CanvasText]"
    />
    {/* In, out, and turned away. */}
    <Arrow d="M120 22 V92" head="M114 84 L120 94 L126 84" />
    <Arrow d="M120 182 V204" head="M115 197 L120 206 L125 197" />
    <Arrow d="M128 18 C160 14 204 22 220 42" head="M219 32 L222 44 L210 42" isDashed />
    <g stroke="none" fill="currentColor" fontSize={12}>
      <text x={112} y={16} textAnchor="end">
        calls
      </text>
      <text x={232} y={50}>
        429
      </text>
      <text x={200} y={74} className="fill-capacity forced-colors:fill-[CanvasText]">
        100%
      </text>
      <text x={120} y={138} textAnchor="middle">
        utilization
      </text>
      <text x={132} y={204}>
        drains with the PTU
      </text>
    </g>
  </svg>
);

const Arrow = ({ d, head, isDashed = false }: { d: string; head: string; isDashed?: boolean }) => (
  <>
    <path d={d} strokeDasharray={isDashed ? "3 3" : undefined} />
    <path d={head} />
  </>
);
