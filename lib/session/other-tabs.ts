/**
 * Session storage is each tab's own, so tabs do not see each other sign out. They are told that somebody did, and nothing about who:
 * every script of this origin can listen.
 */
const CHANNEL = "headroom-session";
const SIGNED_OUT = "signed-out";

export function tellOtherTabs(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(SIGNED_OUT);
  channel.close();
}

/** @returns stops listening */
export function onSignedOutElsewhere(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === SIGNED_OUT) listener();
  };
  return () => channel.close();
}
