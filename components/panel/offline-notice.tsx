/** Nothing was asked yet, because there is no network; it goes on by itself. */
export const OfflineNotice = () => (
  <p role="status" className="rounded-md bg-notice px-3 py-2.5 text-sm text-on-notice">
    You are offline. It goes on by itself when the network is back.
  </p>
);
