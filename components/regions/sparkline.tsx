import { type Span, sparklineOf } from "@/lib/watching";
import type { TimeZone } from "@/lib/time";

const WIDTH = 96;
const HEIGHT = 20;

interface SparklineProps {
  /** Of one region and type, oldest first. */
  spans: readonly Span[];
  zone: TimeZone;
  /** UTC epoch ms; a minute old is young enough. */
  now: number;
}

/** The last day of a row's capacity in steps, with gaps where it was not known; the same in words for who does not see it. */
export function Sparkline({ spans, zone, now }: SparklineProps) {
  const picture = sparklineOf(spans, { width: WIDTH, height: HEIGHT, zone, now });
  if (!picture) return null;
  return (
    <span title={picture.says} className="inline-block align-middle">
      <svg aria-hidden width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="block text-muted">
        <path d={picture.path} fill="none" stroke="currentColor" strokeWidth={1.5} />
      </svg>
      <span className="sr-only">{picture.says}</span>
    </span>
  );
}
