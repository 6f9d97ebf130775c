import { CancelledError } from "@tanstack/react-query";
import { type AzureFailure, failureOf } from "@/lib/azure";

/**
 * What became of a question that is not drawn by a panel: an answer or a failure.
 * @throws CancelledError; a defect of ours
 */
export async function settled<T>(asked: Promise<T>): Promise<{ answer: T } | { failure: AzureFailure }> {
  try {
    return { answer: await asked };
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    return { failure: failureOf(error) };
  }
}
