import Link from "next/link";
import { connection } from "next/server";

/** Dynamic, because a static page could not carry the nonce that its own scripts need. */
export default async function NotFound() {
  await connection();
  return (
    <main className="mx-auto flex max-w-2xl flex-col gap-3 px-4 py-16">
      <h1 className="text-xl font-semibold">There is no such page.</h1>
      <p>The address may be misspelled, or the page has moved.</p>
      <Link href="/size" className="text-accent underline underline-offset-2">
        Go to Size
      </Link>
    </main>
  );
}
