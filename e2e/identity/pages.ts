import type { TestPerson } from "./people";

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>` +
  `<body><main><h1>${escaped(title)}</h1>${body}</main></body></html>`;

const form = (fields: string) => `<form method="post">${fields}</form>`;
const button = (value: string, words: string) =>
  `<button type="submit" name="do" value="${escaped(value)}">${escaped(words)}</button>`;

export const signInPage = (hint: string, trouble: string, known: TestPerson | undefined) =>
  page(
    "Sign in",
    (trouble && `<p role="alert">${escaped(trouble)}</p>`) +
      (known ? form(button("known", known.userName)) : "") +
      form(
        `<p><label>Account <input name="account" autocomplete="off" value="${escaped(hint)}"></label></p>` +
          '<p><label>Password <input name="password" type="password" autocomplete="off"></label></p>' +
          button("sign-in", "Sign in") +
          button("cancel", "Cancel"),
      ),
  );

export const stepUpPage = (who: TestPerson) =>
  page(
    "More is needed to keep your account secure",
    `<p>${escaped(who.userName)}</p>` + form(button("confirm", "Confirm it is you") + button("cancel", "Cancel")),
  );

export const consentPage = (who: TestPerson, scopes: string) =>
  page(
    "Permissions requested",
    `<p>${escaped(who.userName)}</p><p>Headroom would like to act for you in: ${escaped(scopes)}</p>` +
      form(button("accept", "Accept") + button("cancel", "Cancel")),
  );

export const signOutPage = (formOfProvider: string) =>
  page(
    "Sign out",
    `${formOfProvider}` + '<button type="submit" form="op.logoutForm" name="logout" value="yes">Sign out</button>',
  );

export const messagePage = (title: string, says: string) => page(title, `<p>${escaped(says)}</p>`);
