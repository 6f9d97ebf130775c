/** Beside a name or a size, in a word. */
export const SmallestMark = ({ isCertain }: { isCertain: boolean }) => (
  <span
    title="The smallest deployable size of those that keep the data where it must stay"
    className="mx-2 rounded bg-sunken px-1.5 py-0.5 text-xs font-normal text-muted"
  >
    {isCertain ? "smallest" : "smallest known"}
  </span>
);
