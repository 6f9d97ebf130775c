import { expect, test } from "vitest";
import { terms } from "./terms";

test.each(Object.values(terms).map((term) => [term.name, term] as const))(
  "%s is one sentence with an official document",
  (_name, { says, href }) => {
    expect(says).toMatch(/^[A-Z][^.]*\.$/);
    expect(new URL(href).origin).toBe("https://learn.microsoft.com");
  },
);
