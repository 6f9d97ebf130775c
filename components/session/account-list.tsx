"use client";

import { ScreenLink } from "@/components/ui";
import type { Person, SignedOutState } from "@/lib/session";
import type { SignedIn } from "./account";
import { itemProps, MenuGroup, PersonWords } from "./account-list-parts";
import { focusFirst, menuKeys } from "./menu-keys";
import { useSwitch } from "./use-switch";
import { useTenants } from "./use-tenants";

interface AccountListProps extends SignedIn {
  id: string;
  onClose: () => void;
  onSignOut: () => void;
  onRefused: (refused: SignedOutState) => void;
}

/**
 * The open menu.
 * @see www.w3.org/WAI/ARIA/apg/patterns/menu-button/ (read 2026-11-22)
 */
export function AccountList({
  id,
  signIn,
  state: { person, others },
  onClose,
  onSignOut,
  onRefused,
}: AccountListProps) {
  const canSwitch = signIn.ways.length > 0;
  const { nameOf, further, note } = useTenants({ person, others }, canSwitch);
  const { toPerson, toAnother } = useSwitch(signIn);
  const go = async (to: Person) => {
    const refused = await toPerson(to);
    if (refused !== null) onRefused(refused);
  };
  const pick = (act: () => unknown) => ({ ...itemProps, onClick: () => (onClose(), void act()) });
  return (
    <div
      id={id}
      ref={focusFirst}
      role="menu"
      aria-label="Account"
      tabIndex={-1}
      className="max-h-[70dvh] overflow-y-auto rounded-md border border-line bg-raised py-1 text-sm shadow-lg outline-none"
      onKeyDown={(event) => menuKeys(event, onClose)}
    >
      <MenuGroup title="Signed in">
        {[person, ...others].map((each) => (
          <button
            key={JSON.stringify([each.account, each.tenant])}
            {...pick(() => each !== person && go(each))}
            role="menuitemradio"
            aria-checked={each === person}
          >
            <PersonWords name={each.name} tenant={nameOf(each.tenant)} isChosen={each === person} />
          </button>
        ))}
      </MenuGroup>
      {further.length > 0 && (
        <MenuGroup title="Other tenants of this account">
          {further.map((tenant) => (
            <button key={tenant.id} {...pick(() => go({ ...person, tenant: tenant.id }))} role="menuitem">
              <PersonWords name={tenant.name} tenant={tenant.domain ?? tenant.id} isChosen={false} />
            </button>
          ))}
        </MenuGroup>
      )}
      {note !== null && (
        <div {...itemProps} role="menuitem" aria-disabled className="px-3 py-1.5 text-xs text-muted">
          {note}
        </div>
      )}
      <div role="separator" className="my-1 border-t border-line" />
      {canSwitch && (
        <button {...pick(toAnother)} role="menuitem">
          Use another account
        </button>
      )}
      <ScreenLink href="/connect" {...pick(() => undefined)} role="menuitem">
        Connection and rights
      </ScreenLink>
      <button {...pick(onSignOut)} role="menuitem">
        Sign out
      </button>
    </div>
  );
}
