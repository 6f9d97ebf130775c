"use client";

import { useState } from "react";
import { emptyShape, SHAPE_LIMIT, toLinked, toTyped, type TypedShape } from "@/lib/sizing";
import type { SizeParams } from "@/lib/sizing/search-params";

type Linked = SizeParams["shapes"];

const written = (shapes: Linked) => JSON.stringify(shapes);

/**
 * The shapes as they are typed. What of them is a number stands in the link; text that is not yet one lives here only.
 * When the link changes by itself (back, forward, a pasted link) the fields follow it.
 */
export function useShapes(linked: Linked, writeLink: (shapes: Linked) => void) {
  const [rows, setRows] = useState(() => linked.map(toTyped));
  const [seen, setSeen] = useState(() => written(linked));

  if (seen !== written(linked)) {
    setSeen(written(linked));
    if (written(rows.map(toLinked)) !== written(linked)) setRows(linked.map(toTyped));
  }

  const change = (next: TypedShape[]) => {
    setRows(next);
    writeLink(next.map(toLinked));
  };
  return {
    rows,
    isFull: rows.length >= SHAPE_LIMIT,
    edit: (index: number, part: Partial<TypedShape>) =>
      change(rows.map((row, at) => (at === index ? { ...row, ...part } : row))),
    add: () => change([...rows, emptyShape]),
    remove: (index: number) => change(rows.filter((_, at) => at !== index)),
  };
}
