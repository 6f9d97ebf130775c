// Both functions run inside the page, where nothing that stands outside of them is known.

/** Keeps what is copied, beside handing it on. */
export function keepCopies(): void {
  const copies: string[] = [];
  Reflect.set(window, "copiesForTests", copies);
  // Only a page that came safely has one.
  if (!("clipboard" in navigator)) return;
  const { clipboard } = navigator;
  const writeText = clipboard.writeText.bind(clipboard);
  clipboard.writeText = (text) => {
    copies.push(text);
    return writeText(text);
  };
}

/** What this page has written, in each place where a page can. */
export async function leftInPage() {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const storesOf = async (name: string) => {
    const database = await settled(indexedDB.open(name));
    const rows = await Promise.all(
      [...database.objectStoreNames].map((store) => settled(database.transaction(store).objectStore(store).getAll())),
    );
    database.close();
    return `indexedDB ${name}: ${JSON.stringify(rows)}`;
  };
  const entriesOf = (name: string, storage: Storage) =>
    Object.keys(storage).map((key) => `${name} ${key}: ${storage.getItem(key)}`);
  // The one place where people's e-mail addresses may stand.
  const isInMenu = (node: Node | null) =>
    (node instanceof Element ? node : node?.parentElement)?.closest("[aria-label='Account']") instanceof Element;
  const textUnder = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let text = "";
    while (walker.nextNode() && text.length < 100_000)
      if (!isInMenu(walker.currentNode)) text += `${walker.currentNode.nodeValue} `;
    return text;
  };
  const copies: unknown = Reflect.get(window, "copiesForTests");
  const databases = await indexedDB.databases();
  return {
    storage: [
      ...entriesOf("localStorage", localStorage),
      ...entriesOf("sessionStorage", sessionStorage),
      ...(await Promise.all(databases.map(({ name = "" }) => storesOf(name)))),
    ],
    cookie: [document.cookie],
    clipboard: Array.isArray(copies) ? copies.map(String) : [],
    error: [...document.querySelectorAll("[role=alert], details")].map(textUnder),
    screen: [textUnder(document.body)],
  };
}
