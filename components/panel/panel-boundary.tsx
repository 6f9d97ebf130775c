"use client";

import { Component, type ReactNode } from "react";
import { Button } from "@/components/ui";

/** A defect in one panel leaves the others standing. React has no hook for this, so it is a class. */
export class PanelBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    if (!this.state.error) return this.props.children;
    return (
      <div
        role="alert"
        className="flex items-start gap-3 rounded-md border border-danger/40 bg-danger-soft p-3 text-sm"
      >
        <p className="flex-1">
          <strong className="font-medium">This part of the screen broke.</strong> That is a defect of Headroom; the rest
          works on. <code>{this.state.error.name}</code>
        </p>
        <Button onClick={() => this.setState({ error: null })}>Draw it again</Button>
      </div>
    );
  }
}
